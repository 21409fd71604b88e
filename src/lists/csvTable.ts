import type { Options } from 'csv-parse';
import { csvRecords } from './csvRecords.ts';
import { DOWNLOAD_AGAIN, ListFormatError } from './ListFormatError.ts';

export type CsvRow = Record<string, string>;

/** Streams a CSV file that has a header as rows by column; throws a ListFormatError where a required column is missing. */
export async function* csvTable(
  path: string,
  required: readonly string[],
  options: Options = {},
): AsyncGenerator<{ row: CsvRow; line: number }> {
  let header: string[] | undefined;
  for await (const { fields, line } of csvRecords(path, undefined, options)) {
    if (header) {
      yield { row: Object.fromEntries(header.map((name, at) => [name, fields[at]!.trim()])), line };
      continue;
    }
    header = fields.map((name) => name.trim());
    const missing = required.filter((name) => !header!.includes(name));
    if (missing.length > 0) {
      const advice = `Give the list as it is published. ${DOWNLOAD_AGAIN}`;
      throw new ListFormatError(`no column ${missing.join(', ')}`, { path, line, advice });
    }
  }
}

/** The rows of each entry of a table that gives one row for every name or address, in the order of their first rows. */
export async function rowsByEntry(
  rows: AsyncIterable<{ row: CsvRow; line: number }>,
  path: string,
  idOf: (row: CsvRow) => string,
): Promise<Map<string, CsvRow[]>> {
  const entries = new Map<string, CsvRow[]>();
  for await (const { row, line } of rows) {
    const id = idOf(row);
    if (id === '')
      throw new ListFormatError('a row without a number', { path, line, advice: DOWNLOAD_AGAIN });
    const others = entries.get(id);
    if (others) others.push(row);
    else entries.set(id, [row]);
  }
  return entries;
}
