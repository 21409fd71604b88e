import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBytes } from '../../src/reading/readBytes.ts';
import { expectSoundReading, outline } from './expectSoundReading.ts';
import { processorTime } from './processorTime.ts';
import { textFile } from './samples.ts';

const article = new URL('../../../shared/seed/article.txt', import.meta.url);

describe('a plain text', () => {
  it.skipIf(!existsSync(article))(
    'keeps the offsets of the file (skipped without the seed article)',
    async () => {
      const bytes = readFileSync(article);
      const reading = await readBytes({ name: 'article.txt', bytes });
      expectSoundReading(reading);
      expect(reading.text).toBe(bytes.toString('utf8'));
      expect(reading.passages.map(({ start, end }) => reading.text.slice(start, end))).toEqual(
        bytes.toString('utf8').split('\n\n'),
      );
      expect(reading).toMatchObject({ language: 'en', encoding: 'utf-8' });
    },
  );

  it('takes a short first line without a full stop for the title', async () => {
    const reading = await readBytes(textFile('a.txt', 'Ministry denies delivery\n\nIt said so on Monday.'));
    expect(outline(reading)).toEqual(['title: Ministry denies delivery', 'paragraph: It said so on Monday.']);
    expect(reading).toMatchObject({ title: 'Ministry denies delivery' });
  });

  it('takes a first sentence for no title', async () => {
    const reading = await readBytes(textFile('a.txt', 'It denies it.\n\nIt said so on Monday.'));
    expect(outline(reading)[0]).toBe('paragraph: It denies it.');
  });

  it('keeps hard-wrapped lines together and lists and fields apart', async () => {
    const wrapped =
      'The plant in the north delivered seven airframes to the army last year,\ntwo officials said, and the supplier of the engines was not named in any\nof the documents.';
    const reading = await readBytes(
      textFile(
        'a.txt',
        `${wrapped}\n\nSeller: Lanhe Aero\nBuyer: Severny Vektor\n\n- engines\n- wings and\n  tails`,
      ),
    );
    expect(outline(reading)).toEqual([
      `paragraph: ${wrapped}`,
      'paragraph: Seller: Lanhe Aero',
      'paragraph: Buyer: Severny Vektor',
      'list-item: - engines',
      'list-item: - wings and\n  tails',
    ]);
  });

  it('parts paragraphs that stand on one long line each without blank lines', async () => {
    const long =
      'The plant delivered seven airframes to the army, said two officials who asked not to be named. ';
    const text = `${long.repeat(2)}End.\n${long.repeat(3)}End.\n${long.repeat(1)}End.\n`;
    expect(outline(await readBytes(textFile('a.txt', text)))).toHaveLength(3);
  });

  it('reads any text without losing a character', async () => {
    const character = fc.oneof(
      fc.constantFrom('\n', '\n\n', '\r\n', '\r', ' ', '\t', '- ', '1. ', '.', ': ', '\u00a0'),
      fc.string({ unit: 'grapheme', minLength: 1 }),
      fc.constantFrom('word', 'Слово', '词'),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(character, { minLength: 1, maxLength: 60 }), async (parts) => {
        const text = `x${parts.join('').replace(/[\p{Cc}\ufffd]/gu, (c) => (/[\n\r\t]/.test(c) ? c : ''))}`;
        const reading = await readBytes(textFile('any', text));
        expectSoundReading(reading);
        expect(reading.text).toBe(text.replace(/\r\n?/g, '\n'));
      }),
      { numRuns: 300 },
    );
  });

  it('reads 10 MB in linear time, in one line or in many', async () => {
    for (const [unit, name] of [
      ['a', 'one line'],
      ['\n ', 'blanks'],
      ['A sentence of a paragraph.\n\n', 'paragraphs'],
      ['word, word\n', 'lines'],
    ] as const) {
      const bytes = new Uint8Array(Buffer.alloc(10_000_000, unit));
      const spent = await processorTime(() => readBytes({ name: 'big.txt', bytes }));
      expect(spent, name).toBeLessThan(3000);
    }
  });
});
