import type { WeighedPart } from '../compare/alignParts.ts';
import { leastCovered, type PartyShare, partyScore } from '../compare/partyScore.ts';
import type { NameScore } from '../compare/scoreAlignment.ts';
import type { AskedName } from '../index/AskedName.ts';
import type { MetWords } from '../index/MetWords.ts';
import { isIndexed, type NameTable } from '../index/NameTable.ts';
import { scoreCandidate, weighListed } from '../index/scoreCandidate.ts';
import { READING, ROLE } from '../parts/namePart.ts';
import { StemLookup } from './StemLookup.ts';

/** A listing whose names, taken together, have words of the name asked for. */
export interface Party {
  listing: number;
  score: number;
  /** Of its names the one that is most like the name asked for. */
  name: number;
  parts: readonly WeighedPart[];
  alignment: NameScore;
}

/** Entries of postings read in one search at most: the rarest words come first, the common ones say little. */
const MOST_READ = 20_000;

/** Finds listings by the words that all their names together share with a name, where no single name is like it. */
export class PartyFinder {
  readonly #table: NameTable;
  readonly #stems: StemLookup;
  readonly #firstName: Uint32Array;
  readonly #covered: Float32Array;
  readonly #byPart: Float32Array;
  readonly #part: Int32Array;

  constructor(table: NameTable) {
    this.#table = table;
    this.#stems = new StemLookup(table.vocabulary);
    const names = table.listing.length;
    const listings = names === 0 ? 0 : table.listing[names - 1]! + 1;
    this.#firstName = new Uint32Array(listings + 1).fill(names);
    for (let name = names - 1; name >= 0; name--) this.#firstName[table.listing[name]!] = name;
    for (let listing = listings - 1; listing >= 0; listing--) {
      if (this.#firstName[listing] === names) this.#firstName[listing] = this.#firstName[listing + 1]!;
    }
    this.#covered = new Float32Array(listings);
    this.#byPart = new Float32Array(listings);
    this.#part = new Int32Array(listings);
  }

  /** The `most` listings that share most with the name and may score `least`, and those of `also`, each with its score together. */
  find(asked: AskedName, also: Iterable<number>, most: number, least: number, met: MetWords): Party[] {
    const words = asked.parts.map((_, at) => this.#wordsLike(asked, at));
    const weights = words.map((like, at) => this.#weightOf(asked, at, like));
    const all = weights.reduce((sum, weight) => sum + weight, 0);
    if (all === 0) return [];
    const touched = this.#addUp(words, weights);
    const chosen = new Set(also);
    const needed = leastCovered(least) * all;
    const best = touched
      .filter((listing) => this.#covered[listing]! >= needed)
      .sort((a, b) => this.#covered[b]! - this.#covered[a]! || a - b);
    for (const listing of best.slice(0, most)) chosen.add(listing);
    const parties: Party[] = [];
    for (const listing of chosen) {
      const party = this.#weigh(listing, asked, words, weights, all, met);
      if (party) parties.push(party);
    }
    for (const listing of touched) {
      this.#covered[listing] = 0;
      this.#part[listing] = 0;
    }
    return parties;
  }

  #wordsLike(asked: AskedName, at: number): ReadonlyMap<number, number> {
    const like = new Map<number, number>();
    for (const [word, { score }] of asked.matches[at]!) like.set(word, score);
    const { token, role, weight } = asked.parts[at]!;
    const spelt = token.reading === READING.spelt && role !== ROLE.number && role !== ROLE.country;
    if (spelt && weight > 0 && role !== ROLE.generic)
      this.#stems.find(token.key, (word, score) => {
        if (!like.has(word)) like.set(word, score);
      });
    return like;
  }

  /** How much it says that a word is met: the logarithm of how many names it would tell apart. */
  #weightOf(asked: AskedName, at: number, like: ReadonlyMap<number, number>): number {
    if (asked.parts[at]!.weight === 0) return 0;
    let names = 0;
    for (const [word, score] of like) if (score >= 0.8) names += this.#table.frequencies[word]!;
    return Math.max(0, Math.log((this.#table.listing.length + 1) / (names + 1)));
  }

  #addUp(words: ReadonlyMap<number, number>[], weights: readonly number[]): number[] {
    const { postings, listing } = this.#table;
    const touched: number[] = [];
    const order = weights.map((_, at) => at).sort((a, b) => weights[b]! - weights[a]!);
    let left = MOST_READ;
    for (const at of order) {
      const weight = weights[at]!;
      for (const [word, score] of words[at]!) {
        const end = postings.offsets[word + 1]!;
        left -= end - postings.offsets[word]!;
        if (left < 0) return touched;
        for (let entry = postings.offsets[word]!; entry < end; entry++) {
          const party = listing[postings.values[entry]!]!;
          if (this.#part[party] === 0) touched.push(party);
          if (this.#part[party] !== at + 1) {
            this.#part[party] = at + 1;
            this.#byPart[party] = 0;
          }
          if (score <= this.#byPart[party]!) continue;
          this.#covered[party]! += weight * (score - this.#byPart[party]!);
          this.#byPart[party] = score;
        }
      }
    }
    return touched;
  }

  #weigh(
    listing: number,
    asked: AskedName,
    words: ReadonlyMap<number, number>[],
    weights: readonly number[],
    all: number,
    met: MetWords,
  ): Party | undefined {
    let name = -1;
    let likeness = 0;
    const covered = new Float64Array(words.length);
    for (let one = this.#firstName[listing]!; one < this.#firstName[listing + 1]!; one++) {
      const like = this.#likeness(one, words, weights, all, covered);
      if (like <= likeness && name >= 0) continue;
      likeness = like;
      name = one;
    }
    if (name < 0) return undefined;
    const parts = weighListed(this.#table, name);
    const alignment = scoreCandidate(asked, parts, this.#table, name, met);
    let aligned = 0;
    for (const pair of alignment.pairs) for (const at of pair.left) aligned += weights[at]! * pair.score;
    let together = 0;
    for (const [at, share] of covered.entries()) together += weights[at]! * share;
    const share: PartyShare = {
      covered: Math.min(1, Math.max(aligned, together) / all),
      likeness: Math.min(1, likeness),
      nameScore: alignment.score,
    };
    if (together > aligned + 0.05 * all) {
      const percent = Math.round(share.covered * 100);
      alignment.findings.push({ factor: 1, detail: `all its names together cover ${percent} % of the name` });
    }
    return { listing, score: partyScore(share), name, parts, alignment };
  }

  /** How far one name and the name asked for cover each other; notes in `covered` what each part met at best. */
  #likeness(
    name: number,
    words: ReadonlyMap<number, number>[],
    weights: readonly number[],
    all: number,
    covered: Float64Array,
  ): number {
    const { partStart, partToken, partRole, frequencies, listing } = this.#table;
    let [met, listed] = [0, 0];
    const own = new Float64Array(words.length);
    for (let at = partStart[name]!; at < partStart[name + 1]!; at++) {
      if (!isIndexed(partRole[at]!)) continue;
      const word = partToken[at]!;
      const weight = Math.log((listing.length + 1) / (frequencies[word]! + 1));
      listed += weight;
      let best = 0;
      for (let part = 0; part < words.length; part++) {
        const score = words[part]!.get(word) ?? 0;
        if (score > best) best = score;
        if (score > own[part]!) own[part] = score;
      }
      met += best * weight;
    }
    for (let part = 0; part < words.length; part++) {
      met += own[part]! * weights[part]!;
      if (own[part]! > covered[part]!) covered[part] = own[part]!;
    }
    return met / (all + listed || 1);
  }
}
