import { NameIndex } from '../../src/matching/NameIndex.ts';
import { romanise } from '../../src/matching/romanise/romanise.ts';
import { splitWords } from '../../src/matching/text/splitWords.ts';
import type { DatedListing } from '../../src/model/listing.ts';
import { sampleOf } from '../random.ts';

const SEED = 20231228;
const STEM = 4;
/** More than five, since parties of one score may stand on either side of the fifth place. */
const ASKED = 15;

interface LeftOut {
  listing: number;
  alias: string;
}

/** Stems of all words of a name, those of legal forms too; taken from its letters alone, so that no rule of the matcher counts. */
function stemsOf(text: string): Set<string> {
  const words = splitWords(text).map(({ lower }) => romanise(lower).form);
  return new Set(words.filter((form) => form.length >= STEM).map((form) => form.slice(0, STEM)));
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
      const stems = stemsOf(alias);
      if (others.some(({ text }) => shares(stemsOf(text), stems))) found.push({ listing: number, alias });
    }
  }
  return found;
}

export interface AliasFigures {
  eligible: number;
  aliases: number;
  /** No other party scores more; of parties with one score none is before the other. */
  first: number;
  amongFive: number;
  /** The same, with parties that bear the very alias that was left out not counted as before its party. */
  firstNamesakesAside: number;
  amongFiveNamesakesAside: number;
  missed: string[];
}

/** Leaves one alias out and asks for it: how often its party comes first, and among the first five. */
export function runAliases(listings: readonly DatedListing[], count = 2000): AliasFigures {
  const eligible = candidates(listings);
  const figures: AliasFigures = {
    eligible: eligible.length,
    aliases: 0,
    first: 0,
    amongFive: 0,
    firstNamesakesAside: 0,
    amongFiveNamesakesAside: 0,
    missed: [],
  };
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
    const found = index.search({ name: alias, type: listing.type }, { limit: ASKED, threshold: 0.1 });
    const own = found.find((match) => match.listing.id === listing.id && match.listing.list === listing.list);
    const before = own ? found.filter(({ score }) => score > own.score) : found;
    const strangers = before.filter((match) => !match.listing.names.some(({ text }) => isSame(text, alias)));
    const place = own ? before.length : Number.POSITIVE_INFINITY;
    const placeAside = own ? strangers.length : Number.POSITIVE_INFINITY;
    figures.aliases += 1;
    if (place === 0) figures.first += 1;
    if (place < 5) figures.amongFive += 1;
    if (placeAside === 0) figures.firstNamesakesAside += 1;
    if (placeAside < 5) figures.amongFiveNamesakesAside += 1;
    if (place !== 0) {
      const best = found[0] ? `${found[0].explanation.listed} ${found[0].score}` : 'nothing';
      figures.missed.push(
        `${own ? place + 1 : '-'} ${alias} → ${best}; its own: ${listing.names
          .map(({ text }) => text)
          .slice(0, 4)
          .join(' | ')}`,
      );
    }
  }
}

function isSame(a: string, b: string): boolean {
  const bare = (text: string) =>
    splitWords(text)
      .map(({ lower }) => lower)
      .join(' ');
  return bare(a) === bare(b);
}

function shares(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const one of a) if (b.has(one)) return true;
  return false;
}
