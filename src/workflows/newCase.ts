import { basename } from 'node:path';
import { createCase } from '../case/createCase.ts';

const EXTENSION = '.redthread';

/** Makes an empty case and returns its path, which gets `.redthread` where that is missing. Throws a CaseError. */
export function newCase(path: string): string {
  const full = path.endsWith(EXTENSION) ? path : `${path}${EXTENSION}`;
  createCase(full, { name: basename(full, EXTENSION) }).close();
  return full;
}
