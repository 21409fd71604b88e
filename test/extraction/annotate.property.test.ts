import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kindOf } from '../../src/model/entity.ts';
import { isEdtf } from '../../src/model/time.ts';
import { annotated } from './annotated.ts';

const WORDS = [
  'The',
  'Russian',
  'company',
  'Vostok',
  'Works',
  'Ltd.',
  'Ministry',
  'of',
  'Defense',
  'said',
  'two',
  'officials',
  'in',
  'China',
  ',',
  '.',
  '"',
  '(',
  ')',
  "'s",
  'MX-3',
  'MX3s',
  'President',
  'Anna',
  'Kova',
  'it',
  'he',
  'since',
  'March',
  '2022',
  '5',
  'km',
  '$3',
  'ООО',
  '«Маяк»',
  '有限公司',
  '中国',
  'и',
  'И.',
  'last',
  'year',
  'unnamed',
  'suppliers',
  '\n',
  'and',
  'the',
  'firm',
  'AQX',
  'A',
  'B.C.',
];

function check(text: string): void {
  const result = annotated(text);
  const entities = new Map(result.entities.map((entity) => [entity.id, entity]));
  expect(entities.size).toBe(result.entities.length);
  let last = 0;
  for (const mention of result.mentions) {
    expect(mention.start).toBeGreaterThanOrEqual(last);
    last = mention.start;
    expect(mention.end).toBeGreaterThan(mention.start);
    expect(mention.end).toBeLessThanOrEqual(text.length);
    expect(result.tokens[mention.tokens.first]!.start).toBe(mention.start);
    expect(result.tokens[mention.tokens.end - 1]!.end).toBe(mention.end);
    const sentence = result.sentences[mention.sentence]!;
    expect(mention.start).toBeGreaterThanOrEqual(sentence.start);
    expect(mention.end).toBeLessThanOrEqual(sentence.end);
    if (mention.kind === 'party' || mention.kind === 'place' || mention.kind === 'product') {
      const kind = kindOf(entities.get(mention.entity!)!.type);
      expect(mention.kind === 'party' ? ['person', 'organization'] : [mention.kind]).toContain(kind);
    }
    if (mention.kind === 'date' && mention.value !== undefined) expect(isEdtf(mention.value)).toBe(true);
  }
  const mentioned = new Set(result.mentions.map(({ entity }) => entity));
  for (const entity of result.entities) {
    expect(entity.names.length).toBeGreaterThan(0);
    expect(entity.names.every((name) => name.trim() !== '')).toBe(true);
    expect(mentioned.has(entity.id)).toBe(true);
  }
}

describe('annotate, for any text', () => {
  it('keeps every mention inside the text, in order, with its entity', () => {
    const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(' '));
    fc.assert(fc.property(text, check), { numRuns: 200 });
  });

  it('takes any Unicode, lone surrogates too', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), check), { numRuns: 100 });
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 120 }), (codes) =>
        check(String.fromCharCode(...codes)),
      ),
      { numRuns: 100 },
    );
  });

  it.each([
    ['letters', 'a'],
    ['capitals', 'A'],
    ['digits', '7'],
    ['Han', '中'],
    ['stops', '.'],
    ['hyphens', 'A-'],
    ['initials', 'A.'],
    ['quotes', '«'],
    ['spaced capitals', 'Ab '],
    ['numbers', '12,'],
    ['commas', 'A, '],
    ['apostrophes', "a'"],
    ['Cyrillic', 'Ж'],
    ['at signs', 'a@'],
    ['plus', '+1 '],
    ['of', 'Ministry of '],
    ['and', 'Bank and '],
  ])('returns quickly on 100,000 characters of %s', (_, unit) => {
    const before = process.cpuUsage();
    const { tokens } = annotated(unit.repeat(Math.ceil(100_000 / unit.length)));
    // Processor time, in microseconds: a busy machine must not fail the test.
    expect(process.cpuUsage(before).user).toBeLessThan(4_000_000);
    expect(tokens.length).toBeGreaterThan(0);
  });

  it('gives the same ids again', () => {
    const text = 'A Serbian company sold engines to Vostok Works in China, two officials said.';
    expect(annotated(text)).toEqual(annotated(text));
  });
});
