import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { runAliases } from './aliases.ts';
import { runBaselines } from './baselines.ts';
import { loadLists } from './loadLists.ts';
import { figuresByGroup, figuresOf, scorePairs, wrongOf } from './pairs.ts';
import { runScreening } from './screening.ts';
import { enlarge, runSpeed } from './speed.ts';
import { textPart } from './text.ts';

const SHARED = resolve(import.meta.dirname, '../../../shared/data');
const OFAC = `ofac-csv:${join(SHARED, 'lists/us_ofac_sdn/2023-12-28')}`;
const UN = `un-xml:${join(SHARED, 'lists/un_sc_sanctions/2026-02-27')}`;
const CASES = join(SHARED, 'bench/name_pairs/cases.csv');
const screeningFile = (name: string) => join(SHARED, 'bench/screening', `${name}.csv`);

const HELP = `names PART [options]; all parts, on the shared data, where none is given

  pairs      --cases FILE                                        labelled pairs of names
  screening  --positives FILE… --negatives FILE… --list FORMAT:PATH…
  aliases    --list FORMAT:PATH… [--size N]                      one alias left out, N aliases
  speed      --list FORMAT:PATH… [--size N] [--positives FILE]   enlarged to N names; beside other libraries on FILE
  text       --list FORMAT:PATH… [--size N]                      N megabytes of English text, scanned

  --json     one object with the figures     --verbose  also what went wrong
  FORMAT     ofac-csv, un-xml, opensanctions-simple, ftm-json
`;

interface Options {
  cases: string;
  positives: string[];
  negatives: string[];
  list: string[];
  size: number | undefined;
  verbose: boolean;
}

type Figures = Record<string, unknown>;

const parts: Record<string, (options: Options) => Promise<Figures>> = {
  async pairs({ cases, verbose }) {
    const rows = scorePairs(cases);
    const strong = rows.filter(({ quality }) => quality === 'STRONG');
    return {
      ...figuresOf(rows),
      strong: { pairs: strong.length, wrong: wrongOf(strong).length },
      groups: figuresByGroup(rows),
      ...(verbose
        ? {
            wrong: wrongOf(rows).map(
              ({ expected, score, a, b }) => `${expected ? 'M' : 'N'} ${score.toFixed(2)} ${a} | ${b}`,
            ),
          }
        : {}),
    };
  },
  async screening({ positives, negatives, list, verbose }) {
    const { missed, falseNames, ...figures } = runScreening(await loadLists(list), positives, negatives);
    return { ...figures, ...(verbose ? { missed, falseNames } : {}) };
  },
  async aliases({ list, size, verbose }) {
    const { missed, ...figures } = runAliases(await loadLists(list), size);
    const share = (count: number) => count / Math.max(1, figures.aliases);
    return {
      ...figures,
      firstShare: share(figures.first),
      amongFiveShare: share(figures.amongFive),
      firstShareNamesakesAside: share(figures.firstNamesakesAside),
      amongFiveShareNamesakesAside: share(figures.amongFiveNamesakesAside),
      ...(verbose ? { missed } : {}),
    };
  },
  async speed({ list, size, positives }) {
    const listings = await loadLists(list);
    if (size !== undefined) return { ...runSpeed(enlarge(listings, size)) };
    const [people] = positives;
    return {
      ...runSpeed(listings),
      ...(people ? { baselines: runBaselines(listings, people) } : {}),
    };
  },
  text: ({ list, size, verbose }) => textPart(list, size, verbose),
};

function optionsOf(
  values: {
    cases?: string;
    positives?: string[];
    negatives?: string[];
    list?: string[];
    size?: string;
    verbose?: boolean;
  },
  part: string,
): Options {
  const size = values.size === undefined ? undefined : Number(values.size);
  if (size !== undefined && !(Number.isInteger(size) && size > 0))
    throw new RangeError(`--size takes a whole number, not "${values.size}"`);
  return {
    cases: values.cases ?? CASES,
    positives:
      values.positives ?? (values.negatives || values.list ? [] : [screeningFile('positives_un_treated')]),
    negatives:
      values.negatives ??
      (values.positives || values.list ? [] : ['negatives_global', 'negatives_us'].map(screeningFile)),
    list: values.list ?? (part === 'aliases' ? [OFAC] : [UN, OFAC]),
    size,
    verbose: values.verbose ?? false,
  };
}

/** Runs one part of the benchmark of names, or all; gives the exit status. */
export async function benchNames(
  args: readonly string[],
  print: (text: string) => void = console.log,
): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      cases: { type: 'string' },
      positives: { type: 'string', multiple: true },
      negatives: { type: 'string', multiple: true },
      list: { type: 'string', multiple: true },
      size: { type: 'string' },
      json: { type: 'boolean' },
      verbose: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  const [part] = positionals;
  if (values.help || (part !== undefined && !parts[part])) {
    print(HELP);
    return values.help ? 0 : 2;
  }
  if (!values.list && !values.cases && !existsSync(SHARED)) {
    print(`no data at ${SHARED}: give the files\n\n${HELP}`);
    return 2;
  }
  const all: Figures = {};
  for (const name of part === undefined ? Object.keys(parts) : [part])
    all[name] = await parts[name]!(optionsOf(values, name));
  const figures = part === undefined ? all : all[part];
  if (values.json) print(JSON.stringify(figures));
  else console.dir(figures, { depth: 4, maxArrayLength: null });
  return 0;
}

if (import.meta.main) process.exitCode = await benchNames(process.argv.slice(2));
