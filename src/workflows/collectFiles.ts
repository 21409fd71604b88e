import { type Dirent, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';

/** A file to add, or why a path gives none. */
export type CollectedFile =
  | { path: string; name: string; size: number }
  | { path: string; name: string; problem: string };

// Cases are evidence about documents, not documents; hidden files are the system's.
const SKIPPED = /^\.|\.redthread(-wal|-shm|-journal)?$/;

function problemOf(error: unknown, path: string): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT') return `there is nothing at ${path}; check the path`;
  if (code === 'EACCES' || code === 'EPERM') return `no permission to read ${path}; change its permissions`;
  return `${path} could not be looked at: ${(error as Error).message}`;
}

function entriesOf(folder: string): Dirent[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !SKIPPED.test(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function* filesAt(path: string, insideFolder: boolean): Generator<CollectedFile> {
  const name = basename(path);
  try {
    const found = statSync(path);
    if (found.isDirectory()) {
      for (const entry of entriesOf(path)) {
        // A link inside a folder may lead anywhere, back up as well; one named by the user is meant.
        if (!entry.isSymbolicLink()) yield* filesAt(join(path, entry.name), true);
      }
    } else if (found.isFile()) yield { path, name, size: found.size };
    else if (!insideFolder) yield { path, name, problem: `${path} is neither a file nor a folder` };
  } catch (error) {
    yield { path, name, problem: problemOf(error, path) };
  }
}

/** All files at and below the paths, in a fixed order; a path that gives none becomes an entry with the reason. */
export function collectFiles(paths: readonly string[]): CollectedFile[] {
  return paths.flatMap((path) => [...filesAt(path, false)]);
}
