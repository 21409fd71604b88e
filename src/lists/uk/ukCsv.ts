import type { EntityType } from '../../model/entity.ts';
import type { ListedName, Listing } from '../../model/listing.ts';
import { isDay, isEdtf } from '../../model/time.ts';
import { countryCodes } from '../countryCode.ts';
import { type CsvRow, csvTable, rowsByEntry } from '../csvTable.ts';
import type { ListFormat } from '../ListFormat.ts';
import { DOWNLOAD_AGAIN, ListFormatError } from '../ListFormatError.ts';
import { fileHead, listFile } from '../listFile.ts';
import { organizationType } from '../organizationType.ts';

const PREAMBLE = /^\uFEFF?"?Report Date:[^\n]*\n/;
const find = (path: string) =>
  listFile(path, (head) => /^\uFEFF?"?Last Updated"?,"?Unique ID"?,/.test(head.replace(PREAMBLE, '')));
const TYPES: Record<string, EntityType> = { Individual: 'Person', Ship: 'Vessel' };
const GIVEN = ['Name 1', 'Name 2', 'Name 3', 'Name 4', 'Name 5', 'Name 6'];
const ADDRESS = [1, 2, 3, 4, 5, 6]
  .map((line) => `Address Line ${line}`)
  .concat('Address Postal Code', 'Address Country');
const NUMBERS: [column: string, scheme: string][] = [
  ['Passport number', 'passport'],
  ['National Identifier number', 'national ID'],
  ['Business registration number (s)', 'registration number'],
  ['IMO number', 'IMO'],
  ['Phone number', 'phone'],
  ['Website', 'website'],
  ['Email address', 'email'],
  ['UN Reference Number', 'UN reference'],
];
const LINKED = ['Parent company', 'Subsidiaries', 'Current owner/operator (s)'];

// Several values in one cell are numbered: "(1) … (2) …".
const values = (cell: string | undefined) =>
  (cell ?? '')
    .split(/\(\d{1,2}\)\s*/)
    .map((value) => value.trim())
    .filter(Boolean);

/** "dd/mm/1975", "00/00/1975" and "07/10/1952" → EDTF; unknown day or month left out. */
function date(text: string): string | undefined {
  const [, day, month, year] = /^(\w{2})\/(\w{2})\/(\d{4})$/.exec(text) ?? [];
  if (!year) return isEdtf(text) ? text : undefined;
  const known = (part: string | undefined) => part !== undefined && /^\d\d$/.test(part) && part !== '00';
  const edtf = known(month) ? (known(day) ? `${year}-${month}-${day}` : `${year}-${month}`) : year;
  return isEdtf(edtf) ? edtf : undefined;
}

function nameKind(row: CsvRow): ListedName['kind'] {
  const [type, strength] = [
    row['Name type']?.toLowerCase() ?? '',
    row['Alias strength']?.toLowerCase() ?? '',
  ];
  if (type === 'primary name') return 'primary';
  if (strength.startsWith('low')) return 'weak';
  return /f\.?k\.?a|former/.test(`${type} ${strength}`) ? 'former' : 'alias';
}

function namesOf(rows: CsvRow[]): ListedName[] {
  const names = new Map<string, ListedName>();
  const add = (text: string | undefined, kind: ListedName['kind']) => {
    if (text && !names.has(text)) names.set(text, { text, kind });
  };
  const first = rows.find((row) => nameKind(row) === 'primary') ?? rows[0]!;
  for (const row of [first, ...rows]) {
    const kind = row === first ? 'primary' : nameKind(row);
    add(
      GIVEN.map((part) => row[part])
        .filter(Boolean)
        .join(' '),
      kind === 'primary' && row !== first ? 'alias' : kind,
    );
  }
  for (const row of rows) add(row['Name non-latin script'], 'alias');
  return [...names.values()];
}

function toListing(list: string, id: string, rows: CsvRow[]): Listing {
  const all = (...columns: string[]) => [
    ...new Set(rows.flatMap((row) => columns.flatMap((column) => values(row[column])))),
  ];
  const names = namesOf(rows);
  const gender = all('Gender')[0]?.toLowerCase();
  const designated = all('Date Designated').flatMap((text) => date(text) ?? []);
  return {
    list,
    id,
    type: TYPES[all('Designation Type')[0] ?? ''] ?? organizationType(names.map(({ text }) => text)),
    names,
    programs: all('Regime Name'),
    countries: countryCodes(all('Nationality(/ies)', 'Current believed flag of ship', 'Address Country')),
    addresses: [
      ...new Set(
        rows.map((row) =>
          ADDRESS.map((part) => row[part])
            .filter(Boolean)
            .join(', '),
        ),
      ),
    ].filter(Boolean),
    birthDates: [...new Set(all('D.O.B').flatMap((text) => date(text) ?? []))],
    birthPlaces: [
      ...new Set(
        rows.map((row) => [row['Town of birth'], row['Country of birth']].filter(Boolean).join(', ')),
      ),
    ].filter(Boolean),
    gender: gender === 'male' || gender === 'female' ? gender : undefined,
    identifiers: NUMBERS.flatMap(([column, scheme]) =>
      all(column).map((value) => ({
        scheme,
        value: scheme === 'IMO' ? value.replace(/^IMO\s*/i, '') : value,
      })),
    ),
    linkedTo: all(...LINKED),
    remarks: all('Title', 'Position', 'Other Information', 'UK Statement of Reasons').join('; ') || undefined,
    listedOn: designated.filter(isDay).sort()[0],
  };
}

/** The UK Sanctions List as CSV: one row for every name and address of a designation. */
export const ukCsv: ListFormat = {
  name: 'uk-csv',
  title: 'UK Sanctions List, CSV',
  detect: async (path) => (await find(path)) !== undefined,
  async *parse(path, list) {
    const file = (await find(path)) ?? path;
    const from = PREAMBLE.test(await fileHead(file)) ? 2 : 1;
    const required = ['Unique ID', 'Name 6', 'Name type', 'Regime Name', 'Designation Type'];
    const rows = csvTable(file, required, { from_line: from });
    for (const [id, own] of await rowsByEntry(rows, file, (row) => row['Unique ID']!)) {
      const listing = toListing(list, id, own);
      if (listing.names.length === 0) {
        throw new ListFormatError('an entry without a name', {
          path: file,
          record: id,
          advice: DOWNLOAD_AGAIN,
        });
      }
      yield listing;
    }
  },
};
