import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNames } from '../../../src/extraction/names/findNames.ts';
import { LABEL_COUNT } from '../../../src/extraction/tagger/labels.ts';
import { NameTagger } from '../../../src/extraction/tagger/NameTagger.ts';
import { packWeights, Weights } from '../../../src/extraction/tagger/Weights.ts';
import { tokenizedText } from '../../../src/extraction/text/tokenizedText.ts';
import { annotated, entitiesOf, paragraphs } from '../annotated.ts';

/** A tagger whose weights mean nothing: whatever it says, names must stay well formed. */
function randomTagger(seed: number): NameTagger {
  const table = Float64Array.from(
    { length: 64 * LABEL_COUNT },
    (_, index) => 3 * Math.sin(index * 97 + seed),
  );
  const steps = Float64Array.from({ length: LABEL_COUNT ** 2 }, (_, index) => Math.cos(index * 31 + seed));
  return new NameTagger(new Weights(packWeights(64, table, steps)));
}

const words = fc.constantFrom(
  'Anna',
  'Lindqvist',
  'of',
  'the',
  'said',
  'Bank',
  'Oslo',
  'U.S.',
  'al-Rashid',
  'Ltd.',
  'President',
  '&',
  ',',
  '.',
  'Norwegian',
  'Falcon',
  'Bridge',
  'MM-90',
  'in',
  "'s",
  '(',
  ')',
);

describe('names of a text', () => {
  it('never overlap and lie in their sentence, whatever the tagger says', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 120 }), fc.integer(), (list, seed) => {
        const text = list.join(' ');
        const doc = tokenizedText(text, paragraphs(text));
        let before = 0;
        for (const { first, end } of findNames(doc, randomTagger(seed))) {
          expect(first).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(first);
          expect(doc.sentenceOf[first]).toBe(doc.sentenceOf[end - 1]);
          before = end;
        }
      }),
      { numRuns: 150 },
    );
  });

  it('take what the tagger sees where rules see nothing, and keep surnames behind a small article whole', () => {
    const found = entitiesOf(
      annotated('Prime Minister Karim al-Rashid met Edvin Marksson, who was born in Tolvika, on Monday.'),
    );
    expect(found).toContain('Person: Karim al-Rashid');
    expect(found).toContain('Person: Edvin Marksson');
    expect(found).toContain('Place: Tolvika');
  });
});
