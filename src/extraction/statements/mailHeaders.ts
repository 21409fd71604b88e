import type { Span } from '../../model/citation.ts';
import { kindOf } from '../../model/entity.ts';
import type { Statement } from '../../model/statement.ts';
import { isEdtf } from '../../model/time.ts';
import type { AnnotatedText } from '../annotatedText.ts';
import { startingIn } from '../text/startingIn.ts';
import type { MailVoices } from './MailVoices.ts';
import { makeStatement } from './makeStatement.ts';

/** Each mail of a thread, by its From, To and Date, as a communication. */
export function mailHeaders(annotated: AnnotatedText, { mails }: MailVoices): Statement[] {
  const { input, entities, mentions } = annotated;
  const kinds = new Map(entities.map(({ id, type }) => [id, kindOf(type)]));
  const within = (span: Span) => startingIn(mentions, ({ start }) => start, span);
  return mails.flatMap(({ from, to, date, start, sender }): Statement[] => {
    if (sender === undefined || !to) return [];
    const recipients = within(to)
      .flatMap(({ entity }) => (entity === undefined ? [] : [entity]))
      .filter((id) => id !== sender && /^(?:person|organization)$/.test(kinds.get(id)!));
    if (recipients.length === 0) return [];
    const time = date && within(date).find(({ kind, value }) => kind === 'date' && value && isEdtf(value));
    const end = Math.max(from.end, to.end, date?.end ?? 0);
    return [
      makeStatement(
        input,
        { start, end },
        {
          type: 'communication',
          roles: { sender: [sender], recipient: [...new Set(recipients)] },
          stance: 'asserted',
          attribution: [],
          ...(time?.value === undefined ? {} : { time: time.value }),
          properties: {},
          rule: 'line:communication',
          confidence: 0.85,
        },
      ),
    ];
  });
}
