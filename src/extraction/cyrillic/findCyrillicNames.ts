import type { Candidate } from '../candidate.ts';
import { chooseCandidates } from '../chooseCandidates.ts';
import { isBoilerplate } from '../names/passageNature.ts';
import type { TokenizedText } from '../text/tokenizedText.ts';
import { wordStem } from './caseForms.ts';
import { findCyrillicOrganizations } from './findCyrillicOrganizations.ts';
import { findCyrillicPeople } from './findCyrillicPeople.ts';
import { findCyrillicPlaces } from './findCyrillicPlaces.ts';

const CYRILLIC = /\p{Script=Cyrillic}/u;

/** Named parties and places of a text's Cyrillic sentences; a surname alone counts once its full name has been read. */
export function findCyrillicNames(doc: TokenizedText): Candidate[] {
  const sentences = doc.sentences.filter(
    (sentence) =>
      CYRILLIC.test(doc.text.slice(sentence.start, sentence.end)) &&
      !isBoilerplate(doc.text, doc.passages[sentence.passage]!),
  );
  const found = sentences.flatMap(({ tokens: { first, end } }) => [
    ...findCyrillicPlaces(doc, first, end),
    ...findCyrillicOrganizations(doc, first, end),
    ...findCyrillicPeople(doc, first, end),
  ]);
  const chosen = chooseCandidates(found, doc.tokens.length);
  return chooseCandidates([...chosen, ...surnamesAlone(doc, sentences, chosen)], doc.tokens.length);
}

function surnamesAlone(
  doc: TokenizedText,
  sentences: TokenizedText['sentences'],
  people: Candidate[],
): Candidate[] {
  const byStem = new Map<string, Candidate>();
  for (const person of people) {
    if (person.type !== 'Person') continue;
    for (const token of doc.tokens.slice(person.first, person.end)) {
      // The surname is what is neither an initial nor a patronymic; of two words it is the last.
      if (
        token === doc.tokens[person.end - 1] &&
        !token.text.endsWith('.') &&
        !/(?:вич|вн)\p{L}{0,2}$/u.test(token.lower)
      )
        byStem.set(wordStem(token.lower), person);
    }
  }
  if (byStem.size === 0) return [];
  return sentences.flatMap(({ tokens: { first, end } }) => {
    const found: Candidate[] = [];
    for (let at = first; at < end; at += 1) {
      const token = doc.tokens[at]!;
      const person =
        token.kind === 'word' && token.text !== token.lower ? byStem.get(wordStem(token.lower)) : undefined;
      if (person)
        found.push({ ...person, first: at, end: at + 1, rule: 'surname', strength: 20, roles: undefined });
    }
    return found;
  });
}
