import { readFile } from 'node:fs/promises';
import type { PendingFile } from './addFiles.ts';
import { collectFiles } from './collectFiles.ts';

/** Bytes above which a file is not taken in: SQLite holds a document in one value, and a reader holds it in memory. */
const LARGEST = 256 * 1024 * 1024;

async function load(path: string, size: number): Promise<Uint8Array> {
  if (size > LARGEST) {
    throw new Error(`larger than ${LARGEST / 1024 / 1024} MB; split it into smaller files`);
  }
  try {
    return await readFile(path);
  } catch (cause) {
    const denied = ['EACCES', 'EPERM'].includes((cause as NodeJS.ErrnoException).code ?? '');
    const why = denied ? 'no permission to read it; change its permissions' : (cause as Error).message;
    throw new Error(why, { cause });
  }
}

/** All files at and below the paths, to be loaded one by one; what cannot be loaded says why when its turn comes. */
export function pendingFiles(paths: readonly string[]): PendingFile[] {
  return collectFiles(paths).map((file) => ({
    name: file.name,
    load: () => ('problem' in file ? Promise.reject(new Error(file.problem)) : load(file.path, file.size)),
  }));
}
