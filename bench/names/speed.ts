import { NameIndex } from '../../src/matching/NameIndex.ts';
import type { NameQuery } from '../../src/model/hit.ts';
import type { DatedListing } from '../../src/model/listing.ts';
import { sampleOf, seededRandom } from './random.ts';

const SEED = 7;

export interface SpeedFigures {
  listings: number;
  names: number;
  buildSeconds: number;
  fileMegabytes: number;
  loadSeconds: number;
  queries: number;
  perSecond: number;
  /** By this thread’s own processor time: what one core does when nothing else runs on it. */
  perCpuSecond: number;
  p50: number;
  p99: number;
  max: number;
  residentMegabytes: number;
}

/** Half of the names that are asked for are listed ones with one letter changed, half recombine words of two names. */
export function queriesFrom(listings: readonly DatedListing[], count: number): NameQuery[] {
  const random = seededRandom(SEED);
  const pick = () => listings[Math.floor(random() * listings.length)]!;
  const nameOf = (listing: DatedListing) => listing.names[Math.floor(random() * listing.names.length)]!.text;
  return Array.from({ length: count }, (_, at) => {
    const listing = pick();
    const name = nameOf(listing);
    if (at % 2 === 0) {
      const place = Math.floor(random() * name.length);
      return {
        name:
          name.slice(0, place) + String.fromCharCode(97 + Math.floor(random() * 26)) + name.slice(place + 1),
        type: listing.type,
      };
    }
    return { name: recombine(name, nameOf(pick())), type: listing.type };
  });
}

function recombine(a: string, b: string): string {
  const [x, y] = [a.split(/\s+/), b.split(/\s+/)];
  return [...x.slice(0, Math.ceil(x.length / 2)), ...y.slice(Math.floor(y.length / 2))].join(' ');
}

/** Listings made up to `size` names by recombining the words of the real ones, always the same ones. */
export function enlarge(listings: readonly DatedListing[], size: number): DatedListing[] {
  const random = seededRandom(SEED + 1);
  const made = [...listings];
  let names = listings.reduce((sum, listing) => sum + listing.names.length, 0);
  while (names < size) {
    const [one, other] = [
      listings[Math.floor(random() * listings.length)]!,
      listings[Math.floor(random() * listings.length)]!,
    ];
    const own = one.names.map(({ text, kind }) => ({
      text: recombine(text, other.names[Math.floor(random() * other.names.length)]!.text),
      kind,
    }));
    made.push({ ...one, id: `${one.id}-${made.length}`, names: own, identifiers: [], remarks: undefined });
    names += own.length;
  }
  return made;
}

/** Builds an index and asks it for the top five of each of `count` names, one after another, on this thread. */
export function runSpeed(listings: readonly DatedListing[], count = 5000): SpeedFigures {
  const started = performance.now();
  const bytes = NameIndex.build(listings).toBytes();
  const buildSeconds = (performance.now() - started) / 1000;
  const loading = performance.now();
  const index = NameIndex.fromBytes(bytes);
  const loadSeconds = (performance.now() - loading) / 1000;
  const queries = queriesFrom(listings, count + 500);
  for (const query of queries.slice(0, 500)) index.search(query, { limit: 5 });
  const times: number[] = [];
  const cpu = process.threadCpuUsage();
  const begun = performance.now();
  for (const query of queries.slice(500)) {
    const at = performance.now();
    index.search(query, { limit: 5 });
    times.push(performance.now() - at);
  }
  const seconds = (performance.now() - begun) / 1000;
  const { user, system } = process.threadCpuUsage(cpu);
  times.sort((a, b) => a - b);
  const quantile = (share: number) => times[Math.min(times.length - 1, Math.floor(share * times.length))]!;
  return {
    listings: listings.length,
    names: index.size,
    buildSeconds,
    fileMegabytes: bytes.length / 2 ** 20,
    loadSeconds,
    queries: count,
    perSecond: count / seconds,
    perCpuSecond: (count / (user + system)) * 1e6,
    p50: quantile(0.5),
    p99: quantile(0.99),
    max: times.at(-1)!,
    residentMegabytes: process.memoryUsage().rss / 2 ** 20,
  };
}

/** The same sample of real names for any baseline to be timed on. */
export function sampleNames(listings: readonly DatedListing[], count: number): string[] {
  return sampleOf(
    listings.flatMap(({ names }) => names.map(({ text }) => text)),
    count,
    SEED,
  );
}
