import nlp from 'compromise';
import type { Candidate } from '../../src/extraction/candidate.ts';
import { findNames, readOpenly } from '../../src/extraction/names/findNames.ts';
import type { TaggedKind } from '../../src/extraction/tagger/labels.ts';
import { loadTagger } from '../../src/extraction/tagger/loadTagger.ts';
import { tokenizedText } from '../../src/extraction/text/tokenizedText.ts';
import type { GoldDocument, GoldName } from '../tagger/readCorpora.ts';

/** Ways of reading the names of a document, to be measured beside each other. */
export const readers: Record<string, (document: GoldDocument) => GoldName[]> = {
  redthread({ text, passages }) {
    const doc = tokenizedText(text, passages);
    return findNames(doc)
      .filter(({ dependent, kind }) => !dependent && kind !== 'product')
      .map((name) => ({ ...spanOf(doc.tokens, name), kind: kindOf(name) }));
  },
  taggerAlone({ text, passages }) {
    const doc = tokenizedText(text, passages);
    return loadTagger()
      .tag(doc, readOpenly(doc).guessed)
      .map((name) => ({ ...spanOf(doc.tokens, name), kind: name.kind }));
  },
  compromise({ text, passages }) {
    return passages.flatMap(({ start, end }) => {
      const view = nlp(text.slice(start, end));
      return (['people', 'organizations', 'places'] as const).flatMap((kind) =>
        (view[kind]().json({ offset: true }) as { text: string; offset: { start: number; length: number } }[])
          .map(({ offset }) => trimmed(text, start + offset.start, start + offset.start + offset.length))
          .map((span) => ({ ...span, kind: COMPROMISE[kind] })),
      );
    });
  },
};

const COMPROMISE = { people: 'person', organizations: 'organization', places: 'place' } as const;

function spanOf(tokens: { start: number; end: number }[], { first, end }: { first: number; end: number }) {
  return { start: tokens[first]!.start, end: tokens[end - 1]!.end };
}

function kindOf({ kind, type }: Candidate): TaggedKind {
  return type === 'Person' ? 'person' : kind === 'place' ? 'place' : 'organization';
}

/** Compromise counts spaces and stops around a name to it; without them it does better. */
function trimmed(text: string, start: number, end: number) {
  let [from, to] = [start, end];
  while (from < to && /[\s"“(,]/.test(text[from]!)) from += 1;
  while (to > from && /[\s,;:!?"”)]/.test(text[to - 1]!)) to -= 1;
  if (/'s$|’s$/.test(text.slice(from, to))) to -= 2;
  if (text[to - 1] === '.' && !/\.\p{L}+\.$|\b(?:Inc|Corp|Ltd|Co|Jr)\.$/u.test(text.slice(from, to))) to -= 1;
  return { start: from, end: to };
}
