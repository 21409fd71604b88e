import { tokenOf } from '../compare/compareTokens.ts';
import { openLoss } from '../compare/scoreBound.ts';
import { type NameClass, READING, ROLE } from '../parts/namePart.ts';
import type { AskedName } from './AskedName.ts';
import type { NameTable } from './NameTable.ts';
import type { TokenMatcher } from './TokenMatcher.ts';

/** Names that share words with the one asked for, each with the most that its score can be, the best first. */
export interface Candidates {
  names: Uint32Array;
  bounds: Float32Array;
}

// Initials are not looked up, so that a name may score a little above what its words promise.
const SLACK = 0.015;
const SLACK_WITH_INITIALS = 0.08;
const STEPS = 1e6;
const MOST_NAMES = 2 ** 26;

/** Working arrays for one index; kept between searches so that a search allocates little. */
export class CandidateFinder {
  readonly #table: NameTable;
  readonly #matcher: TokenMatcher;
  readonly #weight: Float32Array;
  readonly #similarity: Float32Array;
  readonly #words: Uint8Array;

  constructor(table: NameTable, matcher: TokenMatcher) {
    this.#table = table;
    this.#matcher = matcher;
    this.#weight = new Float32Array(table.listing.length);
    this.#similarity = new Float32Array(table.listing.length);
    this.#words = new Uint8Array(table.listing.length);
  }

  /** Names whose bound is at least `floor`. */
  find(asked: AskedName, floor: number): Candidates {
    const touched: number[] = [];
    const order = asked.parts
      .map((_, at) => at)
      .sort((a, b) => asked.parts[b]!.weight - asked.parts[a]!.weight);
    let rest = asked.weight;
    for (const at of order) {
      const part = asked.parts[at]!;
      // A name that has only words from here on cannot come above the floor any more.
      const open = rest >= asked.weight * 0.25;
      for (const [token, { score }] of asked.matches[at]!)
        this.#add(token, part.weight, score, open, touched);
      rest -= part.weight;
    }
    this.#addJoined(asked, touched);
    return this.#ranked(asked, floor, touched);
  }

  #add(token: number, weight: number, score: number, open: boolean, touched: number[]): void {
    const { offsets, values } = this.#table.postings;
    const end = offsets[token + 1]!;
    for (let at = offsets[token]!; at < end; at++) {
      const name = values[at]!;
      if (this.#words[name] === 0) {
        if (!open) continue;
        touched.push(name);
      }
      this.#words[name]! += 1;
      this.#weight[name]! += weight;
      this.#similarity[name]! += weight * score;
    }
  }

  /** Words that one side runs together: neighbours of the name asked for as one word, and one of its words as two. */
  #addJoined(asked: AskedName, touched: number[]): void {
    const { vocabulary } = this.#table;
    const words = asked.parts.flatMap((part, at) =>
      part.role === ROLE.legal || part.role === ROLE.initial || part.token.reading === READING.pinyin
        ? []
        : [at],
    );
    for (let at = 0; at + 1 < words.length; at++) {
      if (words[at + 1]! !== words[at]! + 1) continue;
      const [a, b] = [asked.parts[words[at]!]!, asked.parts[words[at + 1]!]!];
      const joined = tokenOf(a.token.form + b.token.form, a.token.reading);
      if (joined.form.length < 5) continue;
      for (const [token, score] of this.#matcher.likeByKey(joined, asked.name.nameClass)) {
        this.#add(token, a.weight + b.weight, score, true, touched);
      }
    }
    for (const at of words) {
      const { token, weight } = asked.parts[at]!;
      if (token.form.length < 6 || vocabulary.idOf(token.form, token.reading) !== undefined) continue;
      for (let cut = 2; cut <= token.form.length - 2; cut++) {
        const [head, tail] = [
          vocabulary.idOf(token.form.slice(0, cut), token.reading),
          vocabulary.idOf(token.form.slice(cut), token.reading),
        ];
        if (head === undefined || tail === undefined) continue;
        this.#add(head, weight * 0.5, 1, true, touched);
        this.#add(tail, weight * 0.5, 1, true, touched);
      }
    }
  }

  #ranked(asked: AskedName, floor: number, touched: number[]): Candidates {
    // Bound and name in one number, so that a plain numeric sort puts the best bound first.
    const packed = new Float64Array(touched.length);
    let count = 0;
    const single = asked.name.nameClass === 'person';
    const slack = asked.parts.some(({ role }) => role === ROLE.initial) ? SLACK_WITH_INITIALS : SLACK;
    for (const name of touched) {
      const bound = this.#mayReach(name, asked.weight, single, floor - slack)
        ? this.#bound(name, asked.weight, asked.name.nameClass) + slack
        : 0;
      this.#weight[name] = 0;
      this.#similarity[name] = 0;
      this.#words[name] = 0;
      if (bound >= floor) packed[count++] = Math.round((2 - bound) * STEPS) * MOST_NAMES + name;
    }
    const sorted = packed.subarray(0, count).sort();
    return {
      names: Uint32Array.from(sorted, (one) => one % MOST_NAMES),
      bounds: Float32Array.from(sorted, (one) => 2 - Math.floor(one / MOST_NAMES) / STEPS),
    };
  }

  /** Cheaper than the bound: whether the share of the weight that is met can be enough at all. */
  #mayReach(name: number, askedWeight: number, single: boolean, floor: number): boolean {
    const share = this.#weight[name]! / Math.max(askedWeight, this.#table.weight[name]!);
    return share >= (single && this.#words[name] === 1 ? floor : floor * 0.5);
  }

  #bound(name: number, askedWeight: number, nameClass: NameClass): number {
    const listedWeight = this.#table.weight[name]!;
    const met = this.#weight[name]!;
    const matched = Math.min(met, Math.max(askedWeight, listedWeight));
    const quality = this.#similarity[name]! / met;
    const loss = openLoss(
      matched,
      Math.max(0, askedWeight - met),
      Math.max(0, listedWeight - met),
      1,
      this.#words[name]!,
      nameClass,
    );
    return quality ** 1.4 * (1 - loss);
  }
}
