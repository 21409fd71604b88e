import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readOpenly } from '../../../src/extraction/names/findNames.ts';
import { loadTagger } from '../../../src/extraction/tagger/loadTagger.ts';
import { tokenizedText } from '../../../src/extraction/text/tokenizedText.ts';
import { paragraphs } from '../annotated.ts';

function tag(text: string) {
  const doc = tokenizedText(text, paragraphs(text));
  const names = loadTagger().tag(doc, readOpenly(doc).guessed);
  return { doc, names };
}

const words = fc.constantFrom(
  'Anna',
  'Lindqvist',
  'of',
  'the',
  'said',
  'Bank',
  'in',
  'Oslo',
  'U.S.',
  'al-Rashid',
  '5th',
  '&',
  ',',
  '.',
  '“',
  'de',
);
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.array(words, { maxLength: 150 }).map((list) => list.join(' ')),
);

describe('the tagger', () => {
  it('gives names in order that lie inside one sentence, the same each time, for any text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { doc, names } = tag(text);
        let before = 0;
        for (const { first, end, probability } of names) {
          expect(first).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(first);
          expect(doc.sentenceOf[first]).toBeGreaterThanOrEqual(0);
          expect(doc.sentenceOf[first]).toBe(doc.sentenceOf[end - 1]);
          expect(probability).toBeGreaterThan(0);
          expect(probability).toBeLessThanOrEqual(1 + 1e-9);
          before = end;
        }
        expect(tag(text).names).toEqual(names);
      }),
      { numRuns: 150 },
    );
  });

  it('tells people, organisations and places apart by what stands around them', () => {
    const { doc, names } = tag(
      'Edvin Marksson was born in Tolvika in 1961. He studied at the University of Tolvika and later joined Sunde Records.',
    );
    const found = names.map(
      ({ first, end, kind }) =>
        `${kind}: ${doc.text.slice(doc.tokens[first]!.start, doc.tokens[end - 1]!.end)}`,
    );
    expect(found).toContain('person: Edvin Marksson');
    expect(found).toContain('place: Tolvika');
    expect(found).toContain('organization: University of Tolvika');
  });

  it('leaves text in capitals and text without capitals alone', () => {
    expect(tag('ANNA LINDQVIST OF OSLO MET THE BANK').names).toEqual([]);
    expect(tag('anna lindqvist met the bank in oslo').names).toEqual([]);
  });
});
