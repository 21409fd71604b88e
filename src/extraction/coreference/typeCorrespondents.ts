import { type Candidate, STRENGTH } from '../candidate.ts';
import { nameKey } from '../names/nameKey.ts';
import { findMails } from '../text/findMails.ts';
import { type TokenizedText, tokensOf } from '../text/tokenizedText.ts';

const CORRESPONDENT =
  /(\p{Lu}[\p{L}'’-]*(?:[ \t]+\p{L}[\p{L}'’.-]*){1,3})["'”]?[ \t]*[<[(][ \t]*(?:mailto:)?([\p{L}\p{N}._%+-]+)@/gu;
const TYPELESS = /^(?:Organization|Company|LegalEntity)$/;
const MOST_PLACES = 200;

/** Names in mail headers that their addresses repeat: "Jane Roe <j.roe@…>". */
function correspondents(text: string): Set<string> {
  const people = new Set<string>();
  for (const { start, body } of findMails(text)) {
    for (const [, name, address] of text.slice(start, body).matchAll(CORRESPONDENT)) {
      const words = nameKey(name!).split(' ');
      if (words.some((word) => word.length > 2 && address!.toLowerCase().includes(word))) people.add(name!);
    }
  }
  return people;
}

/** A name in a mail's header whose address repeats it is a person's, wherever it stands in the text. */
export function typeCorrespondents(doc: TokenizedText, names: Candidate[]): Candidate[] {
  const people = correspondents(doc.text);
  if (people.size === 0) return names;
  const keys = new Set([...people].map(nameKey));
  const written = ({ first, end }: Candidate) =>
    doc.text.slice(doc.tokens[first]!.start, doc.tokens[end - 1]!.end);
  const typed = names.map(
    (candidate): Candidate =>
      candidate.kind === 'party' &&
      TYPELESS.test(candidate.type ?? '') &&
      keys.has(nameKey(written(candidate)))
        ? { ...candidate, type: 'Person' }
        : candidate,
  );
  const taken = new Set(typed.flatMap(({ first, end }) => range(first, end)));
  const added: Candidate[] = [];
  for (const name of people) {
    let at = doc.text.indexOf(name);
    for (let places = 0; at >= 0 && places < MOST_PLACES; places++) {
      const tokens = tokensOf(doc.tokens, { start: at, end: at + name.length });
      if (tokens && !range(tokens.first, tokens.end).some((token) => taken.has(token))) {
        added.push({
          ...tokens,
          kind: 'party',
          type: 'Person',
          rule: 'mail:header',
          reference: 'name',
          strength: STRENGTH.title,
        });
        for (const token of range(tokens.first, tokens.end)) taken.add(token);
      }
      at = doc.text.indexOf(name, at + name.length);
    }
  }
  return added.length === 0 ? typed : [...typed, ...added].sort((a, b) => a.first - b.first);
}

function range(first: number, end: number): number[] {
  return Array.from({ length: end - first }, (_, index) => first + index);
}
