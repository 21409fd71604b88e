import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

/** Rows of a CSV file with a header, each as column → value. */
export function readCsv(path: string): Record<string, string>[] {
  return parse(readFileSync(path), {
    columns: true,
    bom: true,
    relax_quotes: true,
    relax_column_count: true,
  });
}
