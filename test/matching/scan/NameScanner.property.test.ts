import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NameScanner } from '../../../src/matching/scan/NameScanner.ts';
import { listing } from '../listings.ts';

const NAMES = [
  'Gennadiy Pavlovich Orlovskiy',
  'Sapfir-Vityaz',
  'Орловский Геннадий Павлович',
  'Научное Объединение Мглистый Лес',
  'Ξενοφών Ζαχαριάδης',
  'Şükrü Özgüçlü',
  'Weißmüller Straßenbau',
  'ՀԱՅԿ ԳՐԻԳՈՐՅԱՆ',
  'محمود عبدالقادر',
  '深圳市华宇科技有限公司',
  'Radon & Kvarts Holding 7',
];
const scanner = NameScanner.build(
  NAMES.map((name, at) =>
    listing(String(at), /^(?:Genn|Орл|Ξ|Ş|Հ|م)/.test(name) ? 'Person' : 'Company', [[name]]),
  ),
);

const name = fc.nat(NAMES.length - 1);
const codeUnits = fc
  .array(
    fc.oneof(fc.nat(0xffff), fc.integer({ min: 0xd7f0, max: 0xe010 }), fc.integer({ min: 32, max: 126 })),
    {
      maxLength: 40,
    },
  )
  .map((codes) => String.fromCharCode(...codes));
const anyText = fc
  .array(
    fc.oneof(
      codeUnits,
      fc.string({ unit: 'binary', maxLength: 20 }),
      name.map((at) => NAMES[at]!),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));
const SPACELESS = /[\p{Script=Han}\p{Script=Hangul}]/u;
const WORD = /[\p{L}\p{N}]/u;
const APOSTROPHE = /[ʻʼʽʾʿˈˊˋ]/;

function randomCase(text: string, flips: readonly boolean[]): string {
  return [...text]
    .map((char, at) => (flips[at % flips.length] ? char.toUpperCase() : char.toLowerCase()))
    .join('');
}

describe('scanning any text', () => {
  it('gives spans within the text, at word boundaries, in order, that do not overlap', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let end = 0;
        let start = 0;
        for (const hit of scanner.scan(text)) {
          expect(text.slice(hit.start, hit.end)).toBe(hit.text);
          expect(hit.text.length).toBeGreaterThan(0);
          if (hit.start !== start || hit.end !== end) expect(hit.start).toBeGreaterThanOrEqual(end);
          [start, end] = [hit.start, hit.end];
          if (SPACELESS.test(hit.text)) continue;
          for (const beside of [text.charAt(hit.start - 1), text.charAt(hit.end)])
            expect(
              WORD.test(beside) &&
                !APOSTROPHE.test(beside) &&
                !/\p{M}/u.test(beside) &&
                !SPACELESS.test(beside) &&
                !isSpaceless(beside),
            ).toBe(false);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('finds a listed name at any place, in any case, over a line break', () => {
    const space = fc.constantFrom(' ', '\n', '\r\n', '  \n\t ', '\u00a0', ' \u2028 ');
    fc.assert(
      fc.property(
        anyText,
        fc.nat(),
        name,
        fc.array(fc.boolean(), { minLength: 1 }),
        space,
        (text, at, which, flips, gap) => {
          const place = at % (text.length + 1);
          const written = randomCase(NAMES[which]!, flips).replaceAll(' ', gap);
          const before = `${text.slice(0, place)}. `;
          const hits = scanner.scan(`${before}${written}. ${text.slice(place)}`);
          const own = hits.find((hit) => hit.start === before.length && hit.listing === String(which));
          expect(own?.text).toBe(written);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('takes letters with and without diacritics, in one code point or two, for the same', () => {
    for (const written of [
      'Sukru Ozguclu',
      'Şükrü Özgüçlü'.normalize('NFD'),
      'WEISSMÜLLER STRASSENBAU',
      'Ξενοφων Ζαχαριαδης',
    ])
      expect(
        scanner.scan(`of ${written} there`).map(({ text }) => text),
        written,
      ).toEqual([written]);
  });

  it.each([
    ['one long word', 'a'],
    ['the first word of a name', 'Gennadiy '],
    ['a name', 'Gennadiy Pavlovich Orlovskiy '],
    ['a name that overlaps itself', 'Орловский Геннадий '],
    ['apostrophes', "o'"],
    ['marks', '\u0301'],
    ['spaces', ' \n'],
    ['half a pair', '\ud840'],
    ['signs', '深圳市'],
    ['lookalikes', 'Gеnnadiу Pаvlovich '],
    ['ligatures', 'ßﬁ'],
  ])('takes time in proportion to the length of %s', (_, unit) => {
    const text = unit.repeat(Math.ceil(300_000 / unit.length));
    const started = process.cpuUsage();
    scanner.scan(text);
    const { user } = process.cpuUsage(started);
    expect(user / 1e6).toBeLessThan(0.8);
  });
});

// Scripts whose signs are words by themselves part what stands beside them.
function isSpaceless(char: string): boolean {
  return /[\p{Script=Hiragana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u.test(char);
}
