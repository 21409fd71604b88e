import type { EntityType } from '../../model/entity.ts';
import type { ListedName, Listing } from '../../model/listing.ts';
import { isDay, isEdtf } from '../../model/time.ts';
import { countryCodes } from '../countryCode.ts';
import { type CsvRow, csvTable } from '../csvTable.ts';
import type { ListFormat } from '../ListFormat.ts';
import { DOWNLOAD_AGAIN, ListFormatError } from '../ListFormatError.ts';
import { listFile } from '../listFile.ts';
import { labelledIdentifier, linkedToInParentheses } from '../ofac/identifierScheme.ts';
import { ofacDate } from '../ofac/ofacDate.ts';
import { organizationType } from '../organizationType.ts';

const find = (path: string) =>
  listFile(path, (head) => /^\uFEFF?(?:_id,)?source,entity_number,type,programs,name,/.test(head));
const TYPES: Record<string, EntityType> = { Individual: 'Person', Vessel: 'Vessel', Aircraft: 'Airplane' };

const values = (field: string | undefined) =>
  (field ?? '')
    .split(/;\s+/)
    .map((value) => value.trim().replace(/^""$/, ''))
    .filter(Boolean);

/** "Entity List (EL) - Bureau of Industry and Security" → "EL". */
const abbreviation = (source: string) => /\(([A-Z]+)\)/.exec(source)?.[1] ?? source;

// Most of the lists in the list do not number their entries.
function idOf(row: CsvRow): string {
  if (row._id) return row._id;
  const short = abbreviation(row.source!);
  if (row.entity_number) return `${short} ${row.entity_number}`;
  return [short, row.name, row.start_date, row.federal_register_notice].filter(Boolean).join(' ');
}

function typeOf(row: CsvRow, names: ListedName[]): EntityType {
  const known = TYPES[row.type ?? ''];
  if (known) return known;
  const guess = organizationType(names.map(({ text }) => text));
  return row.type === 'Entity' || guess === 'Company' ? guess : 'LegalEntity';
}

function identifiersOf(row: CsvRow): Listing['identifiers'] {
  const found = values(row.ids).flatMap((item) => {
    const parts = /^(?:([A-Z]{2}), )?(.+), ([^,]+)$/.exec(item);
    return parts ? (labelledIdentifier(parts[3]!, parts[2]!, parts[1]?.toLowerCase()) ?? []) : [];
  });
  return row.call_sign ? [...found, { scheme: 'call sign', value: row.call_sign }] : found;
}

function toListing(row: CsvRow, list: string, id: string): Listing {
  const names: ListedName[] = [{ text: row.name!, kind: 'primary' }];
  for (const text of values(row.alt_names)) names.push({ text, kind: 'alias' });
  const addresses = values(row.addresses);
  const codes = [
    ...values(row.nationalities),
    ...values(row.citizenships),
    ...addresses.flatMap((address) => /(?:^|, )([A-Z]{2})$/.exec(address)?.[1] ?? []),
  ].map((code) => code.toLowerCase());
  const programs = values(row.programs);
  const remarks = row.remarks ?? '';
  return {
    list,
    id,
    type: typeOf(row, names),
    names,
    programs: programs.length > 0 ? programs : [abbreviation(row.source!)],
    countries: [...new Set([...codes, ...countryCodes([row.vessel_flag ?? ''])])],
    addresses,
    birthDates: values(row.dates_of_birth).flatMap((date) => (isEdtf(date) ? date : (ofacDate(date) ?? []))),
    birthPlaces: values(row.places_of_birth),
    identifiers: identifiersOf(row),
    linkedTo: [...linkedToInParentheses(remarks), row.vessel_owner ?? ''].filter(Boolean),
    remarks:
      [
        row.title,
        row.vessel_type,
        remarks,
        row.license_requirement,
        row.license_policy,
        row.federal_register_notice,
      ]
        .filter(Boolean)
        .join('; ') || undefined,
    listedOn: isDay(row.start_date ?? '') ? row.start_date : undefined,
    delistedOn: isDay(row.end_date ?? '') ? row.end_date : undefined,
  };
}

/** The US Consolidated Screening List as CSV: the lists of Commerce, State and Treasury in one table. */
export const cslCsv: ListFormat = {
  name: 'us-csl-csv',
  title: 'US Consolidated Screening List, CSV',
  detect: async (path) => (await find(path)) !== undefined,
  async *parse(path, list) {
    const file = (await find(path)) ?? path;
    const seen = new Map<string, number>();
    for await (const { row, line } of csvTable(file, ['source', 'name', 'alt_names', 'addresses'])) {
      if (!row.name || !row.source) {
        throw new ListFormatError('an entry without source or name', {
          path: file,
          line,
          advice: DOWNLOAD_AGAIN,
        });
      }
      const id = idOf(row);
      const before = seen.get(id) ?? 0;
      seen.set(id, before + 1);
      yield toListing(row, list, before ? `${id} #${before + 1}` : id);
    }
  },
};
