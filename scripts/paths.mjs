import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

// Everything in scripts/ runs on any Node from 18 on: it is what brings the newer one.

/** The checkout. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));
/** What set-up makes for itself; removing the folder only means that set-up runs again. */
export const runtimeFolder = join(root, '.runtime');
/** The Node that everything else runs under: a link, so that the launcher finds it without starting another Node. */
export const runtimeNode = join(runtimeFolder, 'bin', 'node');
