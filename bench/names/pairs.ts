import { compareNames } from '../../src/matching/compareNames.ts';
import { HIT_THRESHOLD } from '../../src/matching/hitThreshold.ts';
import { ENTITY_TYPES, type EntityType } from '../../src/model/entity.ts';
import { readCsv } from './readCsv.ts';

export interface PairRow {
  group: string;
  quality: string;
  type: EntityType;
  a: string;
  b: string;
  expected: boolean;
  score: number;
}

/** Scores each labelled pair of a file with the columns schema, name1, name2, is_match. */
export function scorePairs(path: string): PairRow[] {
  return readCsv(path).map((row) => {
    const type = ENTITY_TYPES.find((one) => one === row.schema) ?? 'LegalEntity';
    const { score } = compareNames(row.name1!, row.name2!, { type });
    return {
      group: row.case_group ?? '',
      quality: row.quality ?? '',
      type,
      a: row.name1!,
      b: row.name2!,
      expected: row.is_match === 'true',
      score,
    };
  });
}

/** Precision, recall and F1 of rows at the one threshold. */
export function figuresOf(rows: readonly PairRow[]) {
  const said = rows.filter(({ score }) => score >= HIT_THRESHOLD);
  const right = said.filter(({ expected }) => expected).length;
  const all = rows.filter(({ expected }) => expected).length;
  const precision = said.length === 0 ? 1 : right / said.length;
  const recall = all === 0 ? 1 : right / all;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { pairs: rows.length, threshold: HIT_THRESHOLD, precision, recall, f1 };
}

/** Rows that the threshold puts on the wrong side. */
export function wrongOf(rows: readonly PairRow[]): PairRow[] {
  return rows.filter(({ score, expected }) => score >= HIT_THRESHOLD !== expected);
}

/** The figures of each group of cases. */
export function figuresByGroup(rows: readonly PairRow[]): Record<string, ReturnType<typeof figuresOf>> {
  const groups = Map.groupBy(rows, ({ group }) => group);
  return Object.fromEntries([...groups].map(([group, own]) => [group, figuresOf(own)]));
}
