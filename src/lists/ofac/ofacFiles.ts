import { basename, dirname } from 'node:path';
import { fileHead, offeredFiles } from '../listFile.ts';

/** The files of one edition of an OFAC list; aliases, addresses and comments may be missing. */
export interface OfacFiles {
  primary: string;
  aliases?: string | undefined;
  addresses?: string | undefined;
  /** Remarks that run on past the 1,000 characters which the primary file holds. */
  comments?: string | undefined;
}

const PRIMARY = /^(?:sdn|cons_prim)\.csv$/i;
const FIRST_RECORD = /^\uFEFF?\d+,"[^"\r\n]+",(?:-0- |"[a-z]+"),(?:-0- |"[^"\r\n]*"),/;

/** Finds `sdn.csv` or `cons_prim.csv` at the path, or another file that begins like one, with its companions beside it. */
export async function ofacFiles(path: string): Promise<OfacFiles | undefined> {
  const offered = await offeredFiles(path);
  const named = offered.find((file) => PRIMARY.test(basename(file)));
  let primary = named;
  for (const file of offered) {
    if (primary) break;
    if (FIRST_RECORD.test(await fileHead(file))) primary = file;
  }
  if (!primary) return undefined;
  const siblings = await offeredFiles(dirname(primary));
  const prefixes = /^cons_/i.test(basename(primary)) ? ['cons_'] : ['', 'sdn_'];
  const companion = (name: string) =>
    siblings.find((file) =>
      prefixes.some((prefix) => basename(file).toLowerCase() === `${prefix}${name}.csv`),
    );
  return {
    primary,
    aliases: companion('alt'),
    addresses: companion('add'),
    comments: companion('comments'),
  };
}

/** Whether the primary file begins as the legacy CSV does: no header, a number, a quoted name, `-0- ` for empty. */
export function beginsLikeOfac(head: string): boolean {
  return FIRST_RECORD.test(head);
}
