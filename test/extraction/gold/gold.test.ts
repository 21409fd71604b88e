import { describe, expect, it } from 'vitest';
import type { GoldDocument } from './GoldDocument.ts';
import { goldDocuments, predictionOf } from './readGold.ts';
import { type Counts, scoreReading } from './scoreReading.ts';

/** What the reader reaches on each half; raise them as it gets better, never lower them. */
const FLOORS = {
  tuning: {
    entityF1: 0.95,
    whole: 0.77,
    any: 0.79,
    precision: 0.95,
    stance: 0.98,
    attributed: 0.88,
    time: 0.88,
  },
  kept: {
    entityF1: 0.92,
    whole: 0.49,
    any: 0.51,
    precision: 0.96,
    stance: 0.96,
    attributed: 0.72,
    time: 0.81,
  },
};

const ratio = (part: number, whole: number) => (whole === 0 ? 1 : Math.round((1000 * part) / whole) / 1000);

function figures(counts: Counts) {
  const recall = ratio(counts.foundEntities, counts.goldEntities);
  const precision = ratio(counts.foundEntities, counts.readEntities);
  return {
    entityF1: ratio(2 * precision * recall, precision + recall),
    whole: ratio(counts.whole, counts.goldStatements),
    any: ratio(counts.any, counts.goldStatements),
    precision: ratio(counts.usedStatements, counts.readStatements),
    stance: ratio(counts.stanceRight, counts.any),
    attributed: ratio(counts.speakerRight, counts.withSpeaker),
    time: ratio(counts.timeRight, counts.timed),
  };
}

async function countsOf(documents: GoldDocument[]): Promise<Counts> {
  const all = await Promise.all(
    documents.map(async (gold) => scoreReading(gold, await predictionOf(gold)).counts),
  );
  return all.reduce(
    (sum, one) =>
      Object.fromEntries(
        Object.entries(one).map(([key, count]) => [key, count + sum[key as keyof Counts]]),
      ) as unknown as Counts,
  );
}

describe.each(['tuning', 'kept'] as const)('the %s half of the gold documents', (half) => {
  it('is read no worse than it has been', async () => {
    const reached = figures(await countsOf(goldDocuments().filter((gold) => gold.half === half)));
    for (const [name, floor] of Object.entries(FLOORS[half]))
      expect.soft(reached[name as keyof typeof reached], name).toBeGreaterThanOrEqual(floor);
  });
});

describe('the gold documents', () => {
  it('quote their texts, in six genres and three languages, half of them kept back', () => {
    const documents = goldDocuments();
    expect(documents).toHaveLength(12);
    expect(documents.filter(({ half }) => half === 'kept')).toHaveLength(6);
    expect(new Set(documents.map(({ genre }) => genre)).size).toBe(6);
  });

  it.each(goldDocuments())('$document is cited verbatim, by hand and by redthread', async (gold) => {
    const { text, statements } = await predictionOf(gold);
    for (const { start, end, quote } of [...gold.statements, ...statements])
      expect(text.slice(start, end)).toBe(quote);
  });
});
