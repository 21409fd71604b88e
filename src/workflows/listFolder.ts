import { join } from 'node:path';
import { homeFolder } from '../list-store/homeFolder.ts';

/** Where the lists for all cases are kept. */
export function listFolder(): string {
  return join(homeFolder(process.env), 'lists');
}
