import type { Span } from '../../model/citation.ts';
import { findMails } from '../text/findMails.ts';
import { signatureOf } from '../text/signatureOf.ts';
import { startingIn } from '../text/startingIn.ts';
import type { TokenizedText } from '../text/tokenizedText.ts';
import type { NameGroup } from './NameGroup.ts';
import type { Anaphor, Antecedent } from './resolveAnaphors.ts';

/** In a mail "I" is its sender, "you" its one recipient, and "we" the firm in the signature, where it has one. */
export function resolveFirstPersons(doc: TokenizedText, antecedents: Antecedent[]): Anaphor[] {
  const { text, tokens } = doc;
  const startOf = ({ candidate }: Antecedent) => tokens[candidate.first]!.start;
  const inside = (span: Span, wanted: (group: NameGroup) => boolean): NameGroup[] => [
    ...new Set(
      startingIn(antecedents, startOf, span)
        .map(({ group }) => group)
        .filter((group) => group.kind === 'party' && wanted(group)),
    ),
  ];
  const isPerson = (group: NameGroup) => group.type === 'Person';
  const found: Anaphor[] = [];
  let first = 0;
  for (const mail of findMails(text)) {
    const sender = inside(mail.from, isPerson)[0];
    const recipients = mail.to ? inside(mail.to, isPerson) : [];
    const signature = sender && signatureOf(text, mail, [...sender.names.values()]);
    const firms = signature ? inside(signature.below, (group) => !isPerson(group)) : [];
    const meant = (word: string): NameGroup | undefined => {
      if (/^(?:i|me|my)$/.test(word)) return sender;
      if (/^(?:we|us|our)$/.test(word)) return firms.length === 1 ? firms[0] : undefined;
      return /^(?:you|your)$/.test(word) && recipients.length === 1 ? recipients[0] : undefined;
    };
    while (first < tokens.length && tokens[first]!.start < mail.body) first += 1;
    let quoted = false;
    for (; first < tokens.length && tokens[first]!.start < mail.end; first += 1) {
      const token = tokens[first]!;
      if (token.text === '"' || token.text === '“' || token.text === '”')
        quoted = token.text === '"' ? !quoted : token.text === '“';
      const group = quoted ? undefined : meant(token.lower);
      if (group) found.push({ first, end: first + 1, group, rule: 'anaphor:mail' });
    }
  }
  return found;
}
