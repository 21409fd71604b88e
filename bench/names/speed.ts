import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NameIndex } from '../../src/matching/NameIndex.ts';
import type { NameQuery } from '../../src/model/hit.ts';
import type { DatedListing } from '../../src/model/listing.ts';
import { seededRandom } from '../random.ts';
import type { FileSpeed } from './speedOfFile.ts';

const SEED = 7;

export interface SpeedFigures extends FileSpeed {
  listings: number;
  buildSeconds: number;
  fileMegabytes: number;
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

const WARM_UP = 500;

/** Builds an index, and has a process of its own load its file and ask for the top five of each of `count` names. */
export function runSpeed(listings: readonly DatedListing[], count = 5000): SpeedFigures {
  const folder = mkdtempSync(join(tmpdir(), 'redthread-speed-'));
  try {
    const [file, queries] = [join(folder, 'names.index'), join(folder, 'queries.json')];
    const started = performance.now();
    const bytes = NameIndex.build(listings).toBytes();
    const buildSeconds = (performance.now() - started) / 1000;
    writeFileSync(file, bytes);
    writeFileSync(queries, JSON.stringify(queriesFrom(listings, count + WARM_UP)));
    const measured = execFileSync(
      process.execPath,
      [join(import.meta.dirname, 'speedOfFile.ts'), file, queries, String(WARM_UP)],
      { encoding: 'utf8' },
    );
    return {
      listings: listings.length,
      buildSeconds,
      fileMegabytes: bytes.length / 2 ** 20,
      ...(JSON.parse(measured) as FileSpeed),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
