import type { EntityType } from '../../model/entity.ts';
import type { ListedName, Listing } from '../../model/listing.ts';
import { countryCodes } from '../countryCode.ts';
import { type CsvRecord, csvRecords } from '../csvRecords.ts';
import type { ListFormat } from '../ListFormat.ts';
import { DOWNLOAD_AGAIN, ListFormatError } from '../ListFormatError.ts';
import { fileHead } from '../listFile.ts';
import { organizationType } from '../organizationType.ts';
import { beginsLikeOfac, type OfacFiles, ofacFiles } from './ofacFiles.ts';
import { parseOfacRemarks } from './parseOfacRemarks.ts';

const ALIAS_KINDS: Record<string, ListedName['kind']> = { aka: 'alias', fka: 'former', nka: 'alias' };
const TYPES: Record<string, EntityType> = { individual: 'Person', vessel: 'Vessel', aircraft: 'Airplane' };
// The files of one edition may be hours apart; more strangers than this means that one of them is cut short.
const STRANGERS = 0.02;

const value = (field: string | undefined) =>
  field === undefined || field.trim() === '-0-' ? '' : field.trim();

async function byEntry(path: string | undefined, width: number): Promise<Map<string, CsvRecord[]>> {
  const records = new Map<string, CsvRecord[]>();
  if (path === undefined) return records;
  for await (const record of csvRecords(path, width)) {
    const id = record.fields[0]!;
    const others = records.get(id);
    if (others) others.push(record);
    else records.set(id, [record]);
  }
  return records;
}

interface Beside {
  aliases: CsvRecord[];
  addresses: CsvRecord[];
  comments: CsvRecord[];
}

function toListing(list: string, fields: string[], beside: Beside): Listing {
  const [id, name, type, programs, title, callSign, vesselType, , , flag, owner, ownRemarks] =
    fields.map(value);
  // Comments continue the text where the 1,000th character cut it, so its trailing space counts.
  const rawRemarks = ownRemarks ? fields[11]! : '';
  const remarks = rawRemarks + beside.comments.map(({ fields: [, text] }) => text ?? '').join('');
  const facts = parseOfacRemarks(remarks);
  const aliases = beside.aliases.map(({ fields: [, , kind, text] }): ListedName => {
    return { text: value(text), kind: ALIAS_KINDS[value(kind)] ?? 'alias' };
  });
  const listed = [{ text: name!, kind: 'primary' as const }, ...aliases.filter(({ text }) => text !== '')];
  const names = [...listed, ...facts.names.filter((weak) => listed.every(({ text }) => text !== weak.text))];
  const addresses = beside.addresses.map(({ fields: [, , ...parts] }) => parts.map(value));
  const full = addresses.map((parts) => parts.filter(Boolean).join(', ')).filter(Boolean);
  const identifiers = callSign
    ? [...facts.identifiers, { scheme: 'call sign', value: callSign }]
    : facts.identifiers;
  return {
    list,
    id: id!,
    type: TYPES[type!] ?? organizationType(names.map(({ text }) => text)),
    names,
    programs: programs!
      .split('] [')
      .map((program) => program.replace(/^\[|\]$/g, '').trim())
      .filter(Boolean),
    countries: [
      ...new Set([
        ...facts.countries,
        ...countryCodes([flag!, ...addresses.map((parts) => parts[2] ?? '')]),
        ...facts.identifiers.flatMap(({ country }) => country ?? []),
      ]),
    ],
    addresses: [...new Set(full)],
    birthDates: facts.birthDates,
    birthPlaces: facts.birthPlaces,
    gender: facts.gender,
    identifiers,
    linkedTo: owner && !facts.linkedTo.includes(owner) ? [...facts.linkedTo, owner] : facts.linkedTo,
    remarks: [title, vesselType, remarks.trim()].filter(Boolean).join('; ') || undefined,
  };
}

async function* parseFiles(files: OfacFiles, list: string): AsyncGenerator<Listing> {
  const aliases = await byEntry(files.aliases, 5);
  const addresses = await byEntry(files.addresses, 6);
  const comments = await byEntry(files.comments, 2);
  const seen = new Set<string>();
  for await (const { fields, line } of csvRecords(files.primary, 12)) {
    const id = fields[0]!;
    if (!/^\d+$/.test(id) || value(fields[1]) === '' || seen.has(id)) {
      throw new ListFormatError(seen.has(id) ? 'the entry stands here twice' : 'no number and name', {
        path: files.primary,
        line,
        record: id,
        advice: DOWNLOAD_AGAIN,
      });
    }
    seen.add(id);
    yield toListing(list, fields, {
      aliases: aliases.get(id) ?? [],
      addresses: addresses.get(id) ?? [],
      comments: comments.get(id) ?? [],
    });
  }
  for (const [path, entries] of [
    [files.aliases, aliases],
    [files.addresses, addresses],
  ] as const) {
    const strangers = [...entries.keys()].filter((id) => !seen.has(id));
    if (strangers.length > Math.max(5, entries.size * STRANGERS)) {
      throw new ListFormatError(`${strangers.length} entries of ${path} are not in the list itself`, {
        path: files.primary,
        record: strangers[0],
        advice: 'The list is cut short, or its files are of different days: download all of them again.',
      });
    }
  }
}

/** OFAC's SDN and consolidated lists as legacy CSV: a primary file with aliases, addresses and comments beside it. */
export const ofacCsv: ListFormat = {
  name: 'ofac-csv',
  title: 'OFAC legacy CSV: sdn.csv or cons_prim.csv, with alt.csv, add.csv and comments beside it',
  async detect(path) {
    const files = await ofacFiles(path);
    return files !== undefined && beginsLikeOfac(await fileHead(files.primary));
  },
  async *parse(path, list) {
    const files = await ofacFiles(path);
    if (!files) {
      throw new ListFormatError('no sdn.csv or cons_prim.csv', {
        path,
        advice: 'Give the folder that holds the files, or the file itself.',
      });
    }
    yield* parseFiles(files, list);
  },
};
