import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../src/extraction/text/splitSentences.ts';
import { tokenize } from '../../../src/extraction/text/tokenize.ts';
import { paragraphs } from '../annotated.ts';

const words = (text: string) => tokenize(text).map((token) => token.text);
const sentences = (text: string) =>
  splitSentences(text, paragraphs(text), tokenize(text)).map(({ start, end }) => text.slice(start, end));

describe('tokenize', () => {
  const cases: [string, string[]][] = [
    ['the Mirage-3 (M3)', ['the', 'Mirage-3', '(', 'M3', ')']],
    ["Oman's U.S. allies in St. Louis", ['Oman', "'s", 'U.S.', 'allies', 'in', 'St.', 'Louis']],
    ["Reuters' R&D at X Co., Ltd.", ['Reuters', "'", 'R&D', 'at', 'X', 'Co.', ',', 'Ltd.']],
    ["It doesn't, said O’Brien", ['It', "doesn't", ',', 'said', 'O’Brien']],
    ['a 110-pound, 2,000.5 km', ['a', '110', '-', 'pound', ',', '2,000.5', 'km']],
    ['Lyon-based, state-owned', ['Lyon', '-', 'based', ',', 'state-owned']],
    ['J.K. Orlov and И.П.Сидоров', ['J.K.', 'Orlov', 'and', 'И.П.', 'Сидоров']],
    ['9M723 and 60kg', ['9M723', 'and', '60', 'kg']],
    ['北京AB公司', ['北', '京', 'AB', '公', '司']],
  ];
  it.each(cases)('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('covers all but white space of any text, in order, without overlap', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        let at = 0;
        let between = '';
        for (const token of tokenize(text)) {
          expect(token.start).toBeGreaterThanOrEqual(at);
          expect(token.end).toBeGreaterThan(token.start);
          expect(text.slice(token.start, token.end)).toBe(token.text);
          between += text.slice(at, token.start);
          at = token.end;
        }
        expect((between + text.slice(at)).replace(/[\s\u200b\ufeff]/gu, '')).toBe('');
      }),
    );
  });
});

describe('splitSentences', () => {
  const cases: [string, string[]][] = [
    ['He met Dr. Kerr of the U.S. Army. It was late.', ['He met Dr. Kerr of the U.S. Army.', 'It was late.']],
    ['It moved to the U.S. The firm stayed.', ['It moved to the U.S.', 'The firm stayed.']],
    ['"We left." He smiled.', ['"We left."', 'He smiled.']],
    ['Made by X Co., Ltd. in 2022. Sold.', ['Made by X Co., Ltd. in 2022.', 'Sold.']],
    [
      'Завод на ул. Ленина открыт в 2022 г. в Туле. Он новый.',
      ['Завод на ул. Ленина открыт в 2022 г. в Туле.', 'Он новый.'],
    ],
    ['他来了。她走了！', ['他来了。', '她走了！']],
    ['It costs 3.5 million. No. 5 is out.', ['It costs 3.5 million.', 'No. 5 is out.']],
  ];
  it.each(cases)('%s', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });
});
