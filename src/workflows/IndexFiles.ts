import { mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { IndexFileError } from '../matching/index/IndexFileError.ts';
import { INDEX_FILE_MAGIC } from '../matching/index/sections.ts';
import { NameIndex } from '../matching/NameIndex.ts';
import { rulesFingerprint } from '../matching/rulesFingerprint.ts';
import type { DatedListing } from '../model/listing.ts';

/** How many days' indexes are kept: today's, and those of a case looked at as of other days. */
const KEPT = 3;
const ENDING = '.index';
const UNFINISHED = '.part';
/** After so long nobody is writing an unfinished file any more. */
const ABANDONED_MS = 60 * 60 * 1000;
/** Why a file may not be written although the index is good: then it is built again next time. */
const NO_ROOM = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EDQUOT', 'EBUSY']);

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code ?? '';

/** Indexes of the lists as they stood, each in one file, so that the first search of a process need not build one. */
export class IndexFiles {
  readonly #folder: string;
  readonly #version = `${INDEX_FILE_MAGIC}-${rulesFingerprint()}`;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /**
   * The index of the lists that have this signature: from its file, or else built from the listings and kept. A file
   * that is damaged, or was written by another version, is replaced.
   */
  open(signature: string, listings: () => Iterable<DatedListing>): NameIndex {
    const path = join(this.#folder, `${this.#version}-${signature}${ENDING}`);
    try {
      const index = NameIndex.fromFile(path);
      this.#markUsed(path);
      return index;
    } catch (error) {
      if (!(error instanceof IndexFileError) && codeOf(error) !== 'ENOENT') throw error;
    }
    const index = NameIndex.build(listings());
    try {
      this.#write(path, index);
      this.#removeOld();
    } catch (error) {
      if (!NO_ROOM.has(codeOf(error))) throw error;
    }
    return index;
  }

  #markUsed(path: string): void {
    const now = new Date();
    try {
      utimesSync(path, now, now);
    } catch (error) {
      if (!NO_ROOM.has(codeOf(error))) throw error;
    }
  }

  /** Writes beside the file and renames, so that a file of that name is always whole. */
  #write(path: string, index: NameIndex): void {
    mkdirSync(this.#folder, { recursive: true });
    const unfinished = `${path}.${process.pid}${UNFINISHED}`;
    try {
      writeFileSync(unfinished, index.toBytes());
      renameSync(unfinished, path);
    } catch (error) {
      rmSync(unfinished, { force: true });
      throw error;
    }
  }

  #removeOld(): void {
    const files = readdirSync(this.#folder).map((name) => {
      const path = join(this.#folder, name);
      return { name, path, used: statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0 };
    });
    const own = files
      .filter(({ name }) => name.endsWith(ENDING) && name.startsWith(this.#version))
      .sort((a, b) => b.used - a.used);
    const foreign = files.filter(({ name }) => name.endsWith(ENDING) && !name.startsWith(this.#version));
    const abandoned = files.filter(
      ({ name, used }) => name.endsWith(UNFINISHED) && used < Date.now() - ABANDONED_MS,
    );
    for (const { path } of [...own.slice(KEPT), ...foreign, ...abandoned]) rmSync(path, { force: true });
  }
}
