import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

const folder = resolve(import.meta.dirname, '../../../shared/data/lists');

/** The path of a real list beside the repository; undefined where it is absent, and the test is to be skipped. */
export function realList(name: string): string | undefined {
  const path = resolve(folder, name);
  return existsSync(path) ? path : undefined;
}
