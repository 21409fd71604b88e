import { CsvError, parse } from 'csv-parse/sync';
import type { ListedName, Listing } from '../../model/listing.ts';
import { isEdtf } from '../../model/time.ts';
import { csvTable } from '../csvTable.ts';
import type { ListFormat } from '../ListFormat.ts';
import { DOWNLOAD_AGAIN, ListFormatError } from '../ListFormatError.ts';
import { listFile } from '../listFile.ts';
import { entityType } from './entityType.ts';
import { identifierOf } from './identifierOf.ts';

const REQUIRED = ['id', 'schema', 'name', 'aliases'];
const find = (path: string) =>
  listFile(path, (head) => /^\uFEFF?"?id"?,"?schema"?,"?name"?,"?aliases"?/.test(head));

// Several values in one field are themselves a line of CSV, with semicolons.
function values(field: string | undefined): string[] {
  if (!field) return [];
  if (!field.includes('"')) return field.split(';').filter(Boolean);
  const [line = []] = parse(field, {
    delimiter: ';',
    relax_quotes: true,
    relax_column_count: true,
  }) as string[][];
  return line.map((value) => value.trim()).filter(Boolean);
}

function toListing(row: Record<string, string>, list: string): Listing | undefined {
  const type = entityType(row.schema ?? '');
  if (!row.id || !row.name || !type) return undefined;
  const names: ListedName[] = [{ text: row.name, kind: 'primary' }];
  for (const text of values(row.aliases)) if (text !== row.name) names.push({ text, kind: 'alias' });
  const contacts = (field: string, scheme: string) => values(row[field]).map((value) => ({ scheme, value }));
  return {
    list,
    id: row.id,
    type,
    names,
    programs: values(row.program_ids),
    countries: values(row.countries).filter((code) => /^[a-z]{2}$/.test(code)),
    addresses: values(row.addresses),
    birthDates: values(row.birth_date).filter(isEdtf),
    identifiers: [
      ...values(row.identifiers).map(identifierOf),
      ...contacts('emails', 'email'),
      ...contacts('phones', 'phone'),
    ],
    linkedTo: [],
    remarks: values(row.sanctions).join('; ') || undefined,
  };
}

function wellFormed<T>(read: () => T, path: string, line: number): T {
  try {
    return read();
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    const what = `values inside a field are not well-formed: ${cause.message}`;
    throw new ListFormatError(what, { path, line, advice: DOWNLOAD_AGAIN, cause });
  }
}

/** OpenSanctions' simplified table, one line a party; days when it was crawled are not taken for days of listing. */
export const targetsSimpleCsv: ListFormat = {
  name: 'opensanctions-simple',
  title: 'OpenSanctions targets.simple.csv',
  detect: async (path) => (await find(path)) !== undefined,
  async *parse(path, list) {
    const file = (await find(path)) ?? path;
    const seen = new Set<string>();
    for await (const { row, line } of csvTable(file, REQUIRED)) {
      const listing = wellFormed(() => toListing(row, list), file, line);
      if (!listing || seen.has(listing.id)) {
        const what = listing ? 'the entry stands here twice' : 'an entry without id, name or known schema';
        throw new ListFormatError(what, { path: file, line, record: row.id, advice: DOWNLOAD_AGAIN });
      }
      seen.add(listing.id);
      yield listing;
    }
  },
};
