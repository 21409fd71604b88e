import type { Listing } from '../../model/listing.ts';
import { type CsvRecord, csvRecords } from '../csvRecords.ts';
import type { ListFormat } from '../ListFormat.ts';
import { DOWNLOAD_AGAIN, ListFormatError } from '../ListFormatError.ts';
import { fileHead } from '../listFile.ts';
import { beginsLikeOfac, type OfacFiles, ofacFiles } from './ofacFiles.ts';
import { ofacListing, ofacValue } from './ofacListing.ts';

// The files of one edition may be hours apart; more strangers than this means that one of them is cut short.
const STRANGERS = 0.02;

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

async function* parseFiles(files: OfacFiles, list: string): AsyncGenerator<Listing> {
  const aliases = await byEntry(files.aliases, 5);
  const addresses = await byEntry(files.addresses, 6);
  const comments = await byEntry(files.comments, 2);
  const seen = new Set<string>();
  const entries: CsvRecord[] = [];
  for await (const entry of csvRecords(files.primary, 12)) entries.push(entry);
  const names = new Set(entries.map(({ fields }) => ofacValue(fields[1])));
  for (const { fields, line } of entries) {
    const id = fields[0]!;
    if (!/^\d+$/.test(id) || ofacValue(fields[1]) === '' || seen.has(id)) {
      throw new ListFormatError(seen.has(id) ? 'the entry stands here twice' : 'no number and name', {
        path: files.primary,
        line,
        record: id,
        advice: DOWNLOAD_AGAIN,
      });
    }
    seen.add(id);
    const beside = { aliases: aliases.get(id), addresses: addresses.get(id), comments: comments.get(id) };
    yield ofacListing(list, fields, beside, names);
  }
  for (const [path, others] of [
    [files.aliases, aliases],
    [files.addresses, addresses],
  ] as const) {
    const strangers = [...others.keys()].filter((id) => !seen.has(id));
    if (strangers.length > Math.max(5, others.size * STRANGERS)) {
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
