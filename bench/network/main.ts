import { parseArgs } from 'node:util';
import { OWNERSHIP_RULES } from '../../src/model/exposure.ts';
import { buildOwnershipGraph, type HoldingColumns } from '../../src/network/ownership/OwnershipGraph.ts';
import { ruleTerms } from '../../src/network/ownership/rules.ts';
import { WHOLE } from '../../src/network/ownership/share.ts';
import { verdictsOfAll } from '../../src/network/ownership/verdictsOfAll.ts';
import { seededRandom } from '../random.ts';

const HELP = `network [options]: ownership verdicts of all entities of a seeded random graph, on this thread

  --entities N   1000000     --edges N    5000000
  --listed N     10000, half of them confirmed
  --json         one object with the figures
`;

const SEED = 11;

/**
 * A random ownership graph. Every second share is exact, the others are open by up to twenty percent or wholly unknown;
 * an asset's owners together hold no more than 100 percent for certain. Cycles and cross-holdings come by themselves.
 */
function randomHoldings(entities: number, edges: number): HoldingColumns {
  const random = seededRandom(SEED);
  const columns = {
    owners: new Int32Array(edges),
    assets: new Int32Array(edges),
    least: new Int32Array(edges),
    most: new Int32Array(edges),
  };
  const left = new Int32Array(entities).fill(WHOLE);
  for (let at = 0; at < edges; at++) {
    const asset = Math.floor(random() * entities);
    const kind = random();
    const share = kind > 0.9 ? 0 : Math.floor(random() ** 2 * left[asset]!);
    left[asset]! -= share;
    columns.owners[at] = Math.floor(random() * entities);
    columns.assets[at] = asset;
    columns.least[at] = share;
    columns.most[at] = kind > 0.9 ? WHOLE : Math.min(WHOLE, share + (kind > 0.5 ? 0 : WHOLE / 5));
  }
  return columns;
}

function timed<Value>(run: () => Value): { value: Value; seconds: number; cpuSeconds: number } {
  const started = performance.now();
  const cpu = process.threadCpuUsage();
  const value = run();
  const { user, system } = process.threadCpuUsage(cpu);
  return { value, seconds: (performance.now() - started) / 1000, cpuSeconds: (user + system) / 1e6 };
}

/** Runs the benchmark of ownership and gives the exit status. */
export function benchNetwork(args: readonly string[], print: (text: string) => void = console.log): number {
  const { values } = parseArgs({
    args: [...args],
    options: {
      entities: { type: 'string', default: '1000000' },
      edges: { type: 'string', default: '5000000' },
      listed: { type: 'string', default: '10000' },
      json: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  const [entities, edges, listed] = [values.entities, values.edges, values.listed].map(Number);
  const whole = [entities, edges, listed].every((count) => Number.isInteger(count) && count! > 0);
  if (values.help || !whole) {
    print(HELP);
    return values.help ? 0 : 2;
  }
  const columns = randomHoldings(entities!, edges!);
  const random = seededRandom(SEED + 1);
  const seeds = [...new Set(Array.from({ length: listed! }, () => Math.floor(random() * entities!)))];
  const half = Math.floor(seeds.length / 2);
  const parties = { certain: seeds.slice(0, half), possible: seeds.slice(half) };
  const built = timed(() => buildOwnershipGraph(entities!, columns));
  const rules = OWNERSHIP_RULES.map((rule) => {
    const run = timed(() => verdictsOfAll(built.value, parties, ruleTerms(rule, '2024-01-01')));
    const count = (wanted: number) => run.value.verdict.reduce((sum, one) => sum + Number(one === wanted), 0);
    const { seconds, cpuSeconds } = run;
    return { rule, seconds, cpuSeconds, blocked: count(2), possible: count(1), not: count(0) };
  });
  const figures = {
    entities,
    edges,
    listed: seeds.length,
    buildSeconds: built.seconds,
    rules,
    seconds: built.seconds + rules.reduce((sum, { seconds }) => sum + seconds, 0),
    residentMegabytes: process.memoryUsage().rss / 2 ** 20,
  };
  if (values.json) print(JSON.stringify(figures));
  else console.dir(figures, { depth: 4 });
  return 0;
}

if (import.meta.main) process.exitCode = benchNetwork(process.argv.slice(2));
