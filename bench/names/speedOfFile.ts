import { readFileSync } from 'node:fs';
import { NameIndex } from '../../src/matching/NameIndex.ts';
import type { NameQuery } from '../../src/model/hit.ts';

/** How an index file answers in a process that does nothing else. Times in milliseconds, by the clock. */
export interface FileSpeed {
  names: number;
  loadSeconds: number;
  loadCpuSeconds: number;
  queries: number;
  perSecond: number;
  /** By this thread’s own processor time: what one core does when nothing else runs on it. */
  perCpuSecond: number;
  p50: number;
  p99: number;
  max: number;
  residentMegabytes: number;
}

/** Loads the index file and asks it for the top five of each query, one after another, on this thread. */
export function speedOfFile(path: string, queries: readonly NameQuery[], warmUp: number): FileSpeed {
  const cpuSeconds = (since?: NodeJS.CpuUsage) => {
    const { user, system } = process.threadCpuUsage(since);
    return (user + system) / 1e6;
  };
  const beforeLoad = process.threadCpuUsage();
  const loading = performance.now();
  const index = NameIndex.fromFile(path);
  const loadSeconds = (performance.now() - loading) / 1000;
  const loadCpuSeconds = cpuSeconds(beforeLoad);
  for (const query of queries.slice(0, warmUp)) index.search(query, { limit: 5 });
  const times: number[] = [];
  const cpu = process.threadCpuUsage();
  const begun = performance.now();
  for (const query of queries.slice(warmUp)) {
    const at = performance.now();
    index.search(query, { limit: 5 });
    times.push(performance.now() - at);
  }
  const seconds = (performance.now() - begun) / 1000;
  const spent = cpuSeconds(cpu);
  times.sort((a, b) => a - b);
  const quantile = (share: number) => times[Math.min(times.length - 1, Math.floor(share * times.length))]!;
  index.close();
  return {
    names: index.size,
    loadSeconds,
    loadCpuSeconds,
    queries: times.length,
    perSecond: times.length / seconds,
    perCpuSecond: times.length / spent,
    p50: quantile(0.5),
    p99: quantile(0.99),
    max: times.at(-1)!,
    residentMegabytes: process.resourceUsage().maxRSS / 1024,
  };
}

if (import.meta.main) {
  const [path, queries, warmUp] = process.argv.slice(2);
  const asked = JSON.parse(readFileSync(queries!, 'utf8')) as NameQuery[];
  console.log(JSON.stringify(speedOfFile(path!, asked, Number(warmUp))));
}
