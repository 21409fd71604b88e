import type { Listing } from '../../model/listing.ts';
import { isDay } from '../../model/time.ts';
import { type CsvRow, csvTable, rowsByEntry } from '../csvTable.ts';
import type { ListFormat } from '../ListFormat.ts';
import { listFile } from '../listFile.ts';
import { organizationType } from '../organizationType.ts';

const find = (path: string) =>
  listFile(
    path,
    (head) => /^\uFEFF?"?Name"?\t"?Street_Address"?\t/.test(head) && /Standard_Order/.test(head),
  );
const ADDRESS = ['Street_Address', 'City', 'State', 'Postal_Code', 'Country'];

/** "06/19/2003" → "2003-06-19". */
function day(text: string | undefined): string | undefined {
  const found = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(text ?? '');
  const iso = found ? `${found[3]}-${found[1]}-${found[2]}` : '';
  return isDay(iso) ? iso : undefined;
}

const unique = (texts: (string | undefined)[]) => [
  ...new Set(texts.filter((text): text is string => !!text)),
];

function toListing(list: string, id: string, rows: CsvRow[]): Listing {
  const [first] = rows as [CsvRow];
  const expiries = rows.map((row) => day(row.Expiration_Date));
  const name = first.Name!.replace(/\s+/g, ' ');
  const type = organizationType([name]);
  return {
    list,
    id,
    // The list does not tell people from firms.
    type: type === 'Company' ? type : 'LegalEntity',
    names: [{ text: name, kind: 'primary' }],
    programs: ['DPL'],
    countries: unique(rows.map((row) => row.Country?.toLowerCase())).filter((code) =>
      /^[a-z]{2}$/.test(code),
    ),
    addresses: unique(
      rows.map((row) =>
        ADDRESS.map((part) => row[part])
          .filter(Boolean)
          .join(', '),
      ),
    ),
    birthDates: [],
    identifiers: [],
    linkedTo: [],
    remarks: unique(rows.flatMap((row) => [row.Action, row.FR_Citation])).join('; ') || undefined,
    listedOn: day(first.Effective_Date),
    delistedOn: expiries.every((expiry) => expiry !== undefined) ? expiries.toSorted().at(-1) : undefined,
  };
}

/** The US Denied Persons List, tab-separated; it has no numbers, so an order is known by its name and first day. */
export const bisDenied: ListFormat = {
  name: 'us-bis-denied',
  title: 'US Denied Persons List of the Bureau of Industry and Security, tab-separated (dpl.txt)',
  detect: async (path) => (await find(path)) !== undefined,
  async *parse(path, list) {
    const file = (await find(path)) ?? path;
    const required = ['Name', 'Street_Address', 'Country', 'Effective_Date', 'Expiration_Date'];
    const rows = csvTable(file, required, { delimiter: '\t' });
    const idOf = ({ Name, Effective_Date }: CsvRow) =>
      Name ? [Name.replace(/\s+/g, ' '), day(Effective_Date)].filter(Boolean).join(' ') : '';
    for (const [id, own] of await rowsByEntry(rows, file, idOf)) yield toListing(list, id, own);
  },
};
