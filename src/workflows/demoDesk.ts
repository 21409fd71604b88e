import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { createCase } from '../case/createCase.ts';
import { openCase } from '../case/openCase.ts';
import { homeFolder } from '../list-store/homeFolder.ts';
import { CaseDesk } from './CaseDesk.ts';
import { importList } from './importList.ts';
import { ListShelf } from './ListShelf.ts';

const demoFolder = fileURLToPath(new URL('../../demo', import.meta.url));

const manifestSchema = z.object({
  name: z.string(),
  asOf: z.iso.date(),
  documents: z.array(
    z.object({
      file: z.string(),
      publisher: z.string().optional(),
      published: z.string().optional(),
      url: z.string().optional(),
    }),
  ),
  lists: z.array(
    z.object({ list: z.string(), title: z.string().optional(), date: z.iso.date(), path: z.string() }),
  ),
});

/** Changes with the demonstration's documents, so that an old one is never shown with new documents. */
function edition(): string {
  const hash = createHash('sha256');
  const files = readdirSync(demoFolder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  for (const path of files.map((file) => join(file.parentPath, file.name)).sort()) {
    hash.update(path.slice(demoFolder.length)).update(readFileSync(path));
  }
  return hash.digest('hex').slice(0, 12);
}

function openDemo(folder: string): CaseDesk {
  return new CaseDesk(openCase(join(folder, 'demo.redthread')), new ListShelf(join(folder, 'lists')));
}

async function makeDemo(folder: string, onProgress?: (done: number, total: number) => void): Promise<void> {
  const manifest = manifestSchema.parse(JSON.parse(readFileSync(join(demoFolder, 'manifest.json'), 'utf8')));
  const making = `${folder}.${process.pid}`;
  const lists = join(making, 'lists');
  mkdirSync(lists, { recursive: true });
  try {
    for (const { path, ...list } of manifest.lists) {
      await importList({ ...list, path: join(demoFolder, path) }, undefined, lists);
    }
    createCase(join(making, 'demo.redthread'), { name: manifest.name }).close();
    const desk = openDemo(making);
    try {
      let done = 0;
      for (const { file, ...provenance } of manifest.documents) {
        await desk.addPaths([join(demoFolder, file)], provenance);
        onProgress?.(++done, manifest.documents.length);
      }
      await desk.screen(manifest.asOf);
    } finally {
      await desk.close();
    }
    renameSync(making, folder);
  } catch (error) {
    rmSync(making, { recursive: true, force: true });
    throw error;
  }
}

/**
 * The demonstration case, read and screened against its own invented lists; made on the first call, then kept with what
 * is decided in it under REDTHREAD_HOME. `fresh` begins it anew.
 */
export async function demoDesk({
  fresh = false,
  onProgress,
}: {
  fresh?: boolean;
  onProgress?: (done: number, total: number) => void;
} = {}): Promise<CaseDesk> {
  const folder = join(homeFolder(process.env), 'demo', edition());
  if (fresh) rmSync(folder, { recursive: true, force: true });
  if (!existsSync(folder)) {
    mkdirSync(dirname(folder), { recursive: true });
    await makeDemo(folder, onProgress);
  }
  return openDemo(folder);
}
