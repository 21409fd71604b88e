import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { CsvError, type Options, parse } from 'csv-parse';
import { DOWNLOAD_AGAIN, ListFormatError } from './ListFormatError.ts';

export interface CsvRecord {
  fields: string[];
  /** The line on which the record ends, counted from 1. */
  line: number;
}

// Legacy exports end with a DOS end-of-file mark on a line of its own.
const END_OF_FILE = '\u001a';

/**
 * Streams the records of a CSV file, each with exactly `width` fields, or as many as the first where none is given.
 * Throws a ListFormatError for another number of fields, an unclosed quote, or a last line that was cut off.
 */
export async function* csvRecords(
  path: string,
  width?: number,
  options: Options = {},
): AsyncGenerator<CsvRecord> {
  await requireWholeLastLine(path);
  const parser = createReadStream(path).pipe(
    parse({ ...options, bom: true, info: true, relax_column_count: true, skip_empty_lines: true }),
  );
  let line = 0;
  let expected = width;
  try {
    for await (const { record, info } of parser as AsyncIterable<{
      record: string[];
      info: { lines: number };
    }>) {
      line = info.lines;
      if (record.length === 1 && record[0] === END_OF_FILE) continue;
      expected ??= record.length;
      if (record.length !== expected) {
        throw new ListFormatError(`expected ${expected} fields, found ${record.length}`, {
          path,
          line,
          record: record.length > 1 ? record[0] : undefined,
          advice: DOWNLOAD_AGAIN,
        });
      }
      yield { fields: record, line };
    }
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    throw new ListFormatError(`not well-formed CSV: ${cause.message}`, {
      path,
      line: line + 1,
      advice: DOWNLOAD_AGAIN,
      cause,
    });
  }
}

async function requireWholeLastLine(path: string): Promise<void> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const { buffer } = await file.read(Buffer.alloc(1), 0, 1, Math.max(0, size - 1));
    if (size === 0 || ['\n', '\r', END_OF_FILE].includes(buffer.toString('latin1'))) return;
    throw new ListFormatError('the last line has no end, so the file is cut short', {
      path,
      advice: `${DOWNLOAD_AGAIN} Where you are sure that it is whole, add a line break at its end.`,
    });
  } finally {
    await file.close();
  }
}
