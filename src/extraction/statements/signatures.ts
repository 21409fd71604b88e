import { kindOf } from '../../model/entity.ts';
import type { Statement } from '../../model/statement.ts';
import type { AnnotatedText } from '../annotatedText.ts';
import { signatureOf } from '../text/signatureOf.ts';
import { startingIn } from '../text/startingIn.ts';
import { isDirectorPost } from './lexicon/posts.ts';
import type { MailVoices } from './MailVoices.ts';
import { makeStatement } from './makeStatement.ts';

/** Reads the signatures of mails: "Jane Roe / Export Director, Acme Ltd" is Jane Roe's post at Acme. */
export function signatures(annotated: AnnotatedText, { mails }: MailVoices): Statement[] {
  const { input, entities, mentions } = annotated;
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const found: Statement[] = [];
  for (const mail of mails) {
    const sender = mail.sender === undefined ? undefined : byId.get(mail.sender);
    const signature = sender && signatureOf(input.text, mail, sender.names);
    if (!signature) continue;
    const { name, below } = signature;
    const firms = startingIn(mentions, ({ start }) => start, below).filter(({ entity }) => {
      const type = byId.get(entity ?? '')?.type;
      return type !== undefined && kindOf(type) === 'organization';
    });
    if (new Set(firms.map(({ entity }) => entity)).size !== 1) continue;
    const role = input.text
      .slice(below.start, firms[0]!.start)
      .replace(/[\s,|–—-]+$/u, '')
      .replace(/\s+(?:at|of|for)$/u, '')
      .replace(/\s+/gu, ' ')
      .toLowerCase();
    if (role.length < 3 || role.length > 60 || sender.id === firms[0]!.entity) continue;
    const directs = isDirectorPost(role);
    found.push(
      makeStatement(
        input,
        { start: name.start, end: firms[0]!.end },
        {
          type: directs ? 'directorship' : 'employment',
          roles: directs
            ? { director: [sender.id], organization: [firms[0]!.entity!] }
            : { employee: [sender.id], employer: [firms[0]!.entity!] },
          stance: 'asserted',
          attribution: [{ by: 'entity', entity: sender.id }],
          properties: { role },
          rule: 'mail:signature',
          confidence: 0.85,
        },
      ),
    );
  }
  return found;
}
