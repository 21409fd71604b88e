import { NameIndex } from '../../src/matching/NameIndex.ts';
import { analyseName } from '../../src/matching/parts/analyseName.ts';
import { nameClassOf, ROLE } from '../../src/matching/parts/namePart.ts';
import type { DatedListing } from '../../src/model/listing.ts';
import { sampleOf } from './random.ts';

const SEED = 20231228;
const STEM = 4;

interface LeftOut {
  listing: number;
  alias: string;
}

/** First letters of the words of a name that are neither legal form nor particle nor title. */
function stemsOf(text: string, listing: DatedListing): Set<string> {
  const silent: number[] = [ROLE.legal, ROLE.particle, ROLE.title];
  const parts = analyseName(text, nameClassOf(listing.type)).parts.filter(
    ({ role, form }) => !silent.includes(role) && form.length >= STEM,
  );
  return new Set(parts.map(({ form }) => form.slice(0, STEM)));
}

function candidates(listings: readonly DatedListing[]): LeftOut[] {
  const found: LeftOut[] = [];
  for (const [number, listing] of listings.entries()) {
    for (const alias of new Set(
      listing.names
        .slice(1)
        .filter(({ kind }) => kind !== 'weak')
        .map(({ text }) => text),
    )) {
      if (!/^[\p{Script=Latin}\p{N}\p{P}\p{S}\s]+$/u.test(alias)) continue;
      const others = listing.names.filter(({ text }) => text !== alias);
      const stems = stemsOf(alias, listing);
      if (others.some(({ text }) => shares(stemsOf(text, listing), stems)))
        found.push({ listing: number, alias });
    }
  }
  return found;
}

export interface AliasFigures {
  eligible: number;
  aliases: number;
  first: number;
  amongFive: number;
  missed: string[];
}

/** Leaves one alias out and asks for it: how often its party comes first, and among the first five. */
export function runAliases(listings: readonly DatedListing[], count = 2000): AliasFigures {
  const eligible = candidates(listings);
  const figures: AliasFigures = { eligible: eligible.length, aliases: 0, first: 0, amongFive: 0, missed: [] };
  let waiting = sampleOf(eligible, count, SEED);
  while (waiting.length > 0) {
    // In one round at most one alias of each party is out, so that each is asked for against all its other names.
    const round = new Map<number, string>();
    const later: LeftOut[] = [];
    for (const one of waiting) {
      if (round.has(one.listing)) later.push(one);
      else round.set(one.listing, one.alias);
    }
    waiting = later;
    askRound(listings, round, figures);
  }
  return figures;
}

function askRound(
  listings: readonly DatedListing[],
  round: ReadonlyMap<number, string>,
  figures: AliasFigures,
): void {
  const index = NameIndex.build(
    listings.map((listing, at) =>
      round.has(at)
        ? { ...listing, names: listing.names.filter(({ text }) => text !== round.get(at)) }
        : listing,
    ),
  );
  for (const [number, alias] of round) {
    const listing = listings[number]!;
    const found = index.search({ name: alias, type: listing.type }, { limit: 5, threshold: 0.1 });
    const place = found.findIndex(
      (match) => match.listing.id === listing.id && match.listing.list === listing.list,
    );
    figures.aliases += 1;
    if (place === 0) figures.first += 1;
    if (place >= 0) figures.amongFive += 1;
    if (place !== 0) {
      const best = found[0] ? `${found[0].explanation.listed} ${found[0].score}` : 'nothing';
      figures.missed.push(
        `${place + 1 || '-'} ${alias} → ${best}; its own: ${listing.names
          .map(({ text }) => text)
          .slice(0, 4)
          .join(' | ')}`,
      );
    }
  }
}

function shares(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const one of a) if (b.has(one)) return true;
  return false;
}
