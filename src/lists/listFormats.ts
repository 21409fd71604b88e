import { euCsv } from './eu/euCsv.ts';
import type { ListFormat } from './ListFormat.ts';
import { ofacCsv } from './ofac/ofacCsv.ts';
import { ofacXml } from './ofac/ofacXml.ts';
import { ftmJson } from './opensanctions/ftmJson.ts';
import { targetsSimpleCsv } from './opensanctions/targetsSimpleCsv.ts';
import { ukCsv } from './uk/ukCsv.ts';
import { unXml } from './un/unXml.ts';
import { bisDenied } from './us/bisDenied.ts';
import { cslCsv } from './us/cslCsv.ts';

/** All formats that can be read, those that are surest of their own kind first. */
export const listFormats: readonly ListFormat[] = [
  unXml,
  ofacXml,
  targetsSimpleCsv,
  ukCsv,
  euCsv,
  cslCsv,
  bisDenied,
  ftmJson,
  ofacCsv,
];
