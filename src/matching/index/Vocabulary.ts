import { folded, type Token, tokenOf } from '../compare/compareTokens.ts';
import { READING, type Reading } from '../parts/namePart.ts';
import { BIGRAM_COUNT, bigramsOf } from './bigrams.ts';
import { HashLookup } from './HashLookup.ts';
import { storedKeys } from './lookupKeys.ts';
import { groupByKey, type Postings } from './Postings.ts';

/** The different words of all listed names, with what is needed to find those like a word that is asked for. */
export class Vocabulary {
  readonly tokens: readonly Token[];
  /** In how many names each word stands. */
  readonly frequencies: Uint32Array;
  readonly #ids: Map<string, number>;
  readonly #lookup: HashLookup;
  readonly #bigrams: Postings;
  readonly #counts: Uint8Array;

  constructor(tokens: readonly Token[], frequencies: Uint32Array) {
    this.tokens = tokens;
    this.frequencies = frequencies;
    this.#ids = new Map(tokens.map((token, id) => [`${token.reading}${folded(token)}`, id]));
    this.#lookup = HashLookup.of(
      tokens.flatMap((token, id) => storedKeys(token).map((key): [string, number] => [key, id])),
    );
    const [keys, values]: [number[], number[]] = [[], []];
    for (const [id, token] of tokens.entries()) {
      if (token.reading !== READING.spelt || token.key.length < 3) continue;
      for (const bigram of bigramsOf(token.key)) {
        keys.push(bigram);
        values.push(id);
      }
    }
    this.#bigrams = groupByKey(keys, values, BIGRAM_COUNT);
    this.#counts = new Uint8Array(tokens.length);
  }

  static of(words: Iterable<[form: string, reading: Reading, frequency: number]>): Vocabulary {
    const tokens: Token[] = [];
    const frequencies: number[] = [];
    for (const [form, reading, frequency] of words) {
      tokens.push(tokenOf(form, reading));
      frequencies.push(frequency);
    }
    return new Vocabulary(tokens, Uint32Array.from(frequencies));
  }

  /** The number of a word; undefined where no listed name has it. */
  idOf(form: string, reading: Reading): number | undefined {
    return this.#ids.get(`${reading}${form}`);
  }

  /** Calls `visit` with words that share one of the keys; some may only share its hash. */
  findByKeys(keys: readonly string[], visit: (id: number) => void): void {
    for (const key of keys) this.#lookup.find(key, visit);
  }

  /** Calls `visit` with words whose keys may be within two edits of `key`, judged by shared bigrams and length. */
  findBySpelling(key: string, visit: (id: number) => void): void {
    const edits = key.length < 7 ? 1 : 2;
    const grams = bigramsOf(key);
    const least = Math.max(2, grams.length - 2 * edits - 1);
    const touched: number[] = [];
    for (const gram of grams) {
      const end = this.#bigrams.offsets[gram + 1]!;
      for (let at = this.#bigrams.offsets[gram]!; at < end; at++) {
        const id = this.#bigrams.values[at]!;
        const count = this.#counts[id]! + 1;
        this.#counts[id] = count;
        if (count === least) touched.push(id);
      }
    }
    for (const gram of grams) {
      const end = this.#bigrams.offsets[gram + 1]!;
      for (let at = this.#bigrams.offsets[gram]!; at < end; at++) this.#counts[this.#bigrams.values[at]!] = 0;
    }
    for (const id of touched) if (Math.abs(this.tokens[id]!.key.length - key.length) <= edits) visit(id);
  }
}
