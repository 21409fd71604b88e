import { ROLE } from '../parts/namePart.ts';
import type { AskedName } from './AskedName.ts';
import { joinedWords } from './joinedWords.ts';
import { MetWords } from './MetWords.ts';
import { isIndexed, type NameTable } from './NameTable.ts';
import { heaviestWithin, nameBound } from './nameBound.ts';
import type { TokenMatcher } from './TokenMatcher.ts';

// Initials are not looked up, so that a name may score a little above what its words promise.
const SLACK = 0.015;
const SLACK_WITH_INITIALS = 0.08;
/** Names fully compared in one round at most; the bounds end nearly all rounds long before. */
const MOST_COMPARED = 60;
/** Names up to so many times as heavy as the one asked for come first, if they have a word that is at least so alike. */
const NEAR = 1.2;
const VERY_ALIKE = 0.9;
const STEPS = 1e6;
const MOST_NAMES = 2 ** 26;

/** Finds the names that share words with one that is asked for, the rarest words first, and passes over what cannot win. */
export class CandidateFinder {
  readonly #table: NameTable;
  readonly #matcher: TokenMatcher;
  /** Words that meet the name asked for. */
  readonly met: MetWords;
  readonly #seen: Uint32Array;
  #round = 0;
  #packed = new Float64Array(1024);
  #count = 0;

  constructor(table: NameTable, matcher: TokenMatcher) {
    this.#table = table;
    this.#matcher = matcher;
    this.met = new MetWords(table.vocabulary.size);
    this.#seen = new Uint32Array(table.listing.length);
  }

  /**
   * Calls `compare` with names that may reach the floor, the likeliest first. The floor is asked for again and again: the
   * better the names already compared, the fewer are looked at.
   */
  find(asked: AskedName, floor: () => number, compare: (name: number) => void): void {
    const joined = this.#note(asked);
    const slack = asked.parts.some(({ role }) => role === ROLE.initial) ? SLACK_WITH_INITIALS : SLACK;
    const order = asked.parts
      .map((_, at) => at)
      .filter((at) => asked.matches[at]!.size > 0)
      .sort((a, b) => asked.parts[b]!.weight - asked.parts[a]!.weight);
    this.#count = 0;
    for (const { token } of joined) this.#open(asked, token, floor() - slack, Number.POSITIVE_INFINITY);
    let rest = asked.weight;
    for (const [place, at] of order.entries()) {
      const words = joined.length > 0 ? order.length : order.length - place;
      // First the names that are about as long and have the very word: they soon raise the floor for all others.
      const near = asked.weight * NEAR;
      if (!this.#openLike(asked, at, rest, words, floor() - slack, VERY_ALIKE, near)) break;
      this.#compareBest(slack, floor, compare);
      if (!this.#openLike(asked, at, rest, words, floor() - slack, 0, Number.POSITIVE_INFINITY)) break;
      this.#compareBest(slack, floor, compare);
      rest -= asked.parts[at]!.weight;
    }
    this.#compareBest(slack, floor, compare);
  }

  /**
   * Opens the names that have a word like the part, at least `alike`, where they weigh at most `heaviest` and have of the
   * name asked for no more than `rest`. False where none such can reach the floor, nor any that has still less.
   */
  #openLike(
    asked: AskedName,
    at: number,
    rest: number,
    words: number,
    floor: number,
    alike: number,
    heaviest: number,
  ): boolean {
    const { nameClass } = asked.name;
    const most = heaviestWithin(floor, rest, asked.weight, words, nameClass);
    if (most < 0) return false;
    const { weight } = asked.parts[at]!;
    const best = nameBound(rest, rest, asked.weight, 0, words, nameClass);
    for (const [token, { score }] of asked.matches[at]!) {
      const quality = (rest - weight + weight * score) / rest;
      if (score >= alike && best * quality ** 1.4 >= floor)
        this.#open(asked, token, floor, Math.min(most, heaviest));
    }
    return true;
  }

  #note(asked: AskedName) {
    this.#round += 1;
    this.met.begin();
    for (const [at, matches] of asked.matches.entries()) {
      const { weight } = asked.parts[at]!;
      for (const [token, { score }] of matches) this.met.note(token, weight, score);
    }
    const joined = joinedWords(asked, this.#table, this.#matcher);
    for (const { token, weight, score } of joined) this.met.note(token, weight, score);
    return joined;
  }

  /** Adds the names that have a word, weigh at most `most`, were not looked at before, and may reach the floor. */
  #open(asked: AskedName, token: number, floor: number, most: number): void {
    const { postings, weight } = this.#table;
    const seen = this.#seen;
    const { nameClass } = asked.name;
    const single = nameClass === 'person';
    const end = postings.offsets[token + 1]!;
    for (let at = postings.offsets[token]!; at < end; at++) {
      const name = postings.values[at]!;
      const listed = weight[name]!;
      if (listed > most) break;
      if (seen[name] === this.#round) continue;
      seen[name] = this.#round;
      this.#addUp(name);
      const { met } = this;
      const share = met.weight / Math.max(asked.weight, listed);
      if (share < (single && met.words === 1 ? floor : floor * 0.5)) continue;
      const bound = nameBound(met.weight, met.similarity, asked.weight, listed, met.words, nameClass);
      if (bound < floor) continue;
      if (this.#count === this.#packed.length) {
        const larger = new Float64Array(this.#count * 2);
        larger.set(this.#packed);
        this.#packed = larger;
      }
      // Bound and name in one number, so that a plain numeric sort puts the best bound first.
      this.#packed[this.#count++] = Math.round((2 - bound) * STEPS) * MOST_NAMES + name;
    }
  }

  /** Adds up what the words of a name meet, each different word once. */
  #addUp(name: number): void {
    const { partStart, partToken, partRole } = this.#table;
    const { met } = this;
    met.clear();
    const start = partStart[name]!;
    const end = partStart[name + 1]!;
    for (let at = start; at < end; at++) {
      const token = partToken[at]!;
      if (!met.has(token) || !isIndexed(partRole[at]!)) continue;
      let before = start;
      while (before < at && !(partToken[before] === token && isIndexed(partRole[before]!))) before++;
      if (before === at) met.add(token);
    }
  }

  #compareBest(slack: number, floor: () => number, compare: (name: number) => void): void {
    const sorted = this.#packed.subarray(0, this.#count).sort();
    const most = Math.min(this.#count, MOST_COMPARED);
    this.#count = 0;
    for (let at = 0; at < most; at++) {
      const one = sorted[at]!;
      if (2 - Math.floor(one / MOST_NAMES) / STEPS + slack < floor()) return;
      compare(one % MOST_NAMES);
    }
  }
}
