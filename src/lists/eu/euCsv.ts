import type { EntityType } from '../../model/entity.ts';
import type { ListedName, Listing } from '../../model/listing.ts';
import { isDay, isEdtf } from '../../model/time.ts';
import { countryCode } from '../countryCode.ts';
import { type CsvRow, csvTable, rowsByEntry } from '../csvTable.ts';
import type { ListFormat } from '../ListFormat.ts';
import { DOWNLOAD_AGAIN, ListFormatError } from '../ListFormatError.ts';
import { listFile } from '../listFile.ts';
import { organizationType } from '../organizationType.ts';

const find = (path: string) =>
  listFile(path, (head) => /^\uFEFF?"?fileGenerationDate"?;"?Entity_LogicalId"?;/.test(head));
const ADDRESS = ['Street', 'PoBox', 'ZipCode', 'City', 'Place', 'Region', 'CountryDescription'];
const SCHEMES: [RegExp, string][] = [
  [/passport/i, 'passport'],
  [/^id$|national/i, 'national ID'],
  [/imo/i, 'IMO'],
  [/fiscal|tax/i, 'tax number'],
  [/reg/i, 'registration number'],
  [/swift|bic/i, 'SWIFT'],
];

const unique = (texts: (string | undefined)[]) => [
  ...new Set(texts.filter((text): text is string => !!text)),
];

function country(row: CsvRow, part: string): string | undefined {
  const code = row[`${part}_CountryIso2Code`]?.toLowerCase();
  return code && /^[a-z]{2}$/.test(code) ? code : countryCode(row[`${part}_CountryDescription`] ?? '');
}

function namesOf(rows: CsvRow[]): ListedName[] {
  const texts = rows.map((row) => {
    const parts = ['FirstName', 'MiddleName', 'LastName'].map((part) => row[`NameAlias_${part}`]);
    const weak = /low quality|weak/i.test(row.NameAlias_Remark ?? '');
    return { text: row.NameAlias_WholeName || parts.filter(Boolean).join(' '), weak };
  });
  const names = new Map<string, ListedName>();
  for (const { text, weak } of texts.toSorted((a, b) => Number(a.weak) - Number(b.weak))) {
    const kind = names.size === 0 ? 'primary' : weak ? 'weak' : 'alias';
    if (text && !names.has(text)) names.set(text, { text, kind });
  }
  return [...names.values()];
}

function birthDate(row: CsvRow): string | undefined {
  const [from, to] = [row.BirthDate_YearRangeFrom, row.BirthDate_YearRangeTo];
  const date = row.BirthDate_BirthDate || row.BirthDate_Year || '';
  const single = row.BirthDate_Circa === 'true' && date ? `${date}~` : date;
  const edtf = single || (from && to ? `${from}/${to}` : '');
  return isEdtf(edtf) ? edtf : undefined;
}

function identifierOf(row: CsvRow): Listing['identifiers'] {
  const value = row.Identification_Number || row.Identification_LatinNumber;
  if (!value) return [];
  const label = row.Identification_TypeDescription || row.Identification_TypeCode || 'identification';
  const scheme = SCHEMES.find(([pattern]) => pattern.test(label))?.[1] ?? label;
  const issuer = country(row, 'Identification');
  return [issuer ? { scheme, value, country: issuer } : { scheme, value }];
}

function toListing(list: string, id: string, rows: CsvRow[]): Listing {
  const names = namesOf(rows);
  const kind = rows
    .map((row) => row.Entity_SubjectType_ClassificationCode || row.Entity_SubjectType)
    .find(Boolean);
  const type: EntityType = /^p/i.test(kind ?? '')
    ? 'Person'
    : organizationType(names.map(({ text }) => text));
  const gender = rows.map((row) => row.NameAlias_Gender).find(Boolean);
  const identifiers = rows.flatMap(identifierOf);
  for (const value of unique(rows.map((row) => row.Entity_UnitedNationId))) {
    identifiers.push({ scheme: 'UN reference', value });
  }
  return {
    list,
    id,
    type,
    names,
    programs: unique(rows.map((row) => row.Entity_Regulation_Programme)),
    countries: unique(rows.flatMap((row) => [country(row, 'Citizenship'), country(row, 'Address')])),
    addresses: unique(rows.map((row) => unique(ADDRESS.map((part) => row[`Address_${part}`])).join(', '))),
    birthDates: unique(rows.map(birthDate)),
    birthPlaces: unique(
      rows.map((row) =>
        unique([row.BirthDate_City, row.BirthDate_Place, row.BirthDate_CountryDescription]).join(', '),
      ),
    ),
    gender: gender === 'M' ? 'male' : gender === 'F' ? 'female' : undefined,
    identifiers: [...new Map(identifiers.map((one) => [JSON.stringify(one), one])).values()],
    linkedTo: [],
    remarks:
      unique(
        rows.flatMap((row) => [row.NameAlias_Function, row.Entity_DesignationDetails, row.Entity_Remark]),
      ).join('; ') || undefined,
    listedOn: unique(rows.map((row) => row.Entity_DesignationDate))
      .filter(isDay)
      .sort()[0],
  };
}

/** The EU's consolidated financial sanctions as CSV (version 1.1): one row for every name, address, birth, paper. */
export const euCsv: ListFormat = {
  name: 'eu-csv',
  title: 'EU consolidated financial sanctions list, CSV (full, version 1.1)',
  detect: async (path) => (await find(path)) !== undefined,
  async *parse(path, list) {
    const file = (await find(path)) ?? path;
    const rows = csvTable(file, ['Entity_LogicalId', 'NameAlias_WholeName'], { delimiter: ';' });
    for (const [id, own] of await rowsByEntry(rows, file, (row) => row.Entity_LogicalId!)) {
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
