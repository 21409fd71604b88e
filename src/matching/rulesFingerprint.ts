import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A short hash of the code that takes names apart and lays out the index: an index that other code made may answer
 * otherwise and is not to be used. Libraries count by the version that INDEX_FILE_MAGIC has in its name.
 */
export function rulesFingerprint(): string {
  const hash = createHash('sha256');
  for (const folder of ['compare', 'index', 'parts', 'romanise', 'text']) {
    const path = join(import.meta.dirname, folder);
    for (const file of readdirSync(path).sort()) hash.update(file).update(readFileSync(join(path, file)));
  }
  return hash.digest('hex').slice(0, 12);
}
