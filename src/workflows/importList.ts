import type { ImportResult } from '../list-store/ListStore.ts';
import { openListStore } from '../list-store/openListStore.ts';
import { parseList } from '../lists/parseList.ts';
import { listFolder } from './listFolder.ts';

export interface ListImport {
  /** Short name: "us_ofac_sdn". */
  list: string;
  path: string;
  /** ISO day of the snapshot. */
  date: string;
  /** Name of a format; recognised from the file where absent. */
  format?: string | undefined;
  title?: string | undefined;
}

/**
 * Reads a list's file or folder and keeps it as the snapshot of a day. Where the file is broken or the name is not one,
 * the lists stay as they were and a typed error says what is wrong.
 */
export async function importList(
  { list, path, date, format, title }: ListImport,
  onProgress?: (listings: number) => void,
  folder: string = listFolder(),
): Promise<ImportResult> {
  const store = openListStore(folder);
  try {
    const listings = parseList(path, list, format);
    return await store.importSnapshot({ list, title, date, listings, source: path, onProgress });
  } finally {
    store.close();
  }
}
