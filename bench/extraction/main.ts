import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readCorpus, TESTING } from '../tagger/readCorpora.ts';
import { scoreNames } from '../tagger/scoreNames.ts';
import { readers } from './namedSpans.ts';
import { runRe3d } from './re3d.ts';
import { runSeed } from './seed.ts';
import { runSpeed } from './speed.ts';

const HELP = `extraction PART [--shared FOLDER] [--json]; all parts where none is given

  seed     entities and statements of the annotated article
  re3d     people, organisations and places in defence and security documents, never trained on
  names    the same by kind on the test sets of the tagger's corpora, beside the library compromise
  speed    MB a second of processor time, peak memory on 10 MB

  --shared FOLDER  with data/, score/ and seed/ (beside the repository by default)     --json  one object
`;

const parts: Record<string, (shared: string) => unknown> = {
  seed: (shared) =>
    runSeed(
      join(shared, 'seed/article.txt'),
      join(shared, 'seed/expected.json'),
      join(shared, 'score/score.mjs'),
    ),
  re3d: (shared) => runRe3d(join(shared, 'data/bench/re3d'), join(shared, 'score/mentions.mjs')),
  names: (shared) =>
    Object.fromEntries(
      TESTING.map((corpus) => {
        const documents = readCorpus(join(shared, 'data/ner'), corpus);
        const figures = Object.entries(readers).map(([name, read]) => [name, scoreNames(documents, read)]);
        return [corpus.name, Object.fromEntries(figures)];
      }),
    ),
  speed: (shared) => runSpeed(join(shared, 'data/bench/re3d')),
};

/** Runs one part of the benchmark of reading, or all; gives the exit status. */
export function benchExtraction(
  args: readonly string[],
  print: (text: string) => void = console.log,
): number {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { shared: { type: 'string' }, json: { type: 'boolean' }, help: { type: 'boolean' } },
  });
  const [part] = positionals;
  if (values.help || (part !== undefined && !parts[part])) {
    print(HELP);
    return values.help ? 0 : 2;
  }
  const shared = values.shared ?? resolve(import.meta.dirname, '../../../shared');
  if (!existsSync(shared)) {
    print(`no data at ${shared}: give its folder with --shared\n\n${HELP}`);
    return 2;
  }
  const names = part === undefined ? Object.keys(parts) : [part];
  const figures = Object.fromEntries(names.map((name) => [name, parts[name]!(shared)]));
  if (values.json) print(JSON.stringify(figures));
  else console.dir(figures, { depth: 6 });
  return 0;
}

if (import.meta.main) process.exitCode = benchExtraction(process.argv.slice(2));
