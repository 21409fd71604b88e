import type { ListFormat } from './ListFormat.ts';
import { ofacCsv } from './ofac/ofacCsv.ts';
import { ftmJson } from './opensanctions/ftmJson.ts';
import { targetsSimpleCsv } from './opensanctions/targetsSimpleCsv.ts';
import { unXml } from './un/unXml.ts';

/** All formats that can be read, those that are surest of their own kind first. */
export const listFormats: readonly ListFormat[] = [unXml, targetsSimpleCsv, ftmJson, ofacCsv];
