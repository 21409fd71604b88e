import { type Candidate, STRENGTH } from '../candidate.ts';
import { DEMONYMS } from '../gazetteers/demonyms.ts';
import {
  ORGANIZATION_ADJECTIVES as ADJECTIVES,
  LEGAL_FORMS,
  ORGANIZATION_HEADS,
  STATE_HEADS,
} from '../gazetteers/organizationHeads.ts';
import type { TokenizedText } from '../text/tokenizedText.ts';
import type { Evidence } from './contextEvidence.ts';
import { nameKey } from './nameKey.ts';

type Kind = keyof Omit<Evidence, 'role'>;

/** Words by which a document may name again what it has named in full: surnames, the telling first word of a company. */
export function shortForms({ text, tokens }: TokenizedText, certain: Candidate[]): Map<string, Kind> {
  const forms = new Map<string, Kind>();
  for (const candidate of certain) {
    if (candidate.kind !== 'party' && candidate.kind !== 'product') continue;
    const key = nameKey(text.slice(tokens[candidate.first]!.start, tokens[candidate.end - 1]!.end));
    const words = key.split(' ');
    if (candidate.type === 'Person') {
      forms.set(words.at(-1)!, 'person');
      // "al-Zarqawi", "de Mistura": the particle goes with the surname.
      if (words.length > 2) forms.set(words.slice(-2).join(' '), 'person');
    } else if (candidate.kind === 'product') {
      if (words.length > 1 && !/\d/.test(words[0]!)) forms.set(words[0]!, 'product');
    } else if (candidate.rule === 'head:small') {
      if (!isGeneric(words[0]!)) forms.set(words[0]!, 'person');
    } else if (words.length > 1 && candidate.strength !== STRENGTH.gazetteer) {
      const telling = words.findIndex((word) => !isGeneric(word));
      if (telling >= 0 && telling <= 1 && candidate.rule !== 'head:of') {
        if (!forms.has(words[telling]!)) forms.set(words[telling]!, 'organization');
        for (let length = 2; telling === 0 && length < words.length; length += 1) {
          const beginning = words.slice(0, length).join(' ');
          if (!forms.has(beginning)) forms.set(beginning, 'organization');
        }
        const bare = words.filter((word) => !LEGAL_FORMS.has(word)).join(' ');
        if (bare !== key && !forms.has(bare)) forms.set(bare, 'organization');
        const capitals = words.map((word) => word[0]).join('');
        if (words.length > 2 && !forms.has(capitals)) forms.set(capitals, 'organization');
      }
    } else forms.set(key, 'organization');
    if (candidate.rule === 'head:of' || candidate.rule === 'head:last') {
      const capitals = words
        .filter((word) => word.length > 3 || !/^(?:of|the|for|and|on|in)$/.test(word))
        .map((word) => word[0])
        .join('');
      if (capitals.length > 2 && !forms.has(capitals)) forms.set(capitals, 'organization');
    }
  }
  return forms;
}

function isGeneric(word: string): boolean {
  return (
    DEMONYMS.has(word) ||
    LEGAL_FORMS.has(word) ||
    ORGANIZATION_HEADS.has(word) ||
    STATE_HEADS.has(word) ||
    ADJECTIVES.has(word) ||
    word.length < 3
  );
}
