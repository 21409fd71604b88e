import { open, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

const HEAD_BYTES = 4096;

/** The first 4 KB of a file as text. */
export async function fileHead(path: string): Promise<string> {
  const file = await open(path);
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await file.close();
  }
}

/** The files that `path` offers: itself when it is a file, otherwise the files right inside the folder, by name. */
export async function offeredFiles(path: string): Promise<string[]> {
  if (!(await stat(path)).isDirectory()) return [path];
  const entries = await readdir(path, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(path, entry.name))
    .sort();
}

/** The first offered file whose beginning passes the test. */
export async function listFile(path: string, isIt: (head: string) => boolean): Promise<string | undefined> {
  for (const file of await offeredFiles(path)) {
    if (isIt(await fileHead(file))) return file;
  }
  return undefined;
}
