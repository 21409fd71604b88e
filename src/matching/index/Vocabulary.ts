import { folded, type Token, tokenOf } from '../compare/compareTokens.ts';
import { READING, type Reading } from '../parts/namePart.ts';
import { DeletionIndex } from './DeletionIndex.ts';
import { HashLookup } from './HashLookup.ts';
import { storedKeys } from './lookupKeys.ts';

/** The different words of all listed names, with what is needed to find those like a word that is asked for. */
export class Vocabulary {
  readonly tokens: readonly Token[];
  /** In how many names each word stands. */
  readonly frequencies: Uint32Array;
  readonly lookup: HashLookup;
  readonly spellings: DeletionIndex;
  readonly #ids: Map<string, number>;

  constructor(
    tokens: readonly Token[],
    frequencies: Uint32Array,
    lookup: HashLookup,
    spellings: DeletionIndex,
  ) {
    this.tokens = tokens;
    this.frequencies = frequencies;
    this.#ids = new Map(tokens.map((token, id) => [`${token.reading}${folded(token)}`, id]));
    this.lookup = lookup;
    this.spellings = spellings;
  }

  static of(words: Iterable<[form: string, reading: Reading, frequency: number]>): Vocabulary {
    const tokens: Token[] = [];
    const frequencies: number[] = [];
    for (const [form, reading, frequency] of words) {
      tokens.push(tokenOf(form, reading));
      frequencies.push(frequency);
    }
    const lookup = HashLookup.of(
      tokens.flatMap((token, id) => storedKeys(token).map((key): [string, number] => [key, id])),
    );
    const spellings = DeletionIndex.of(
      tokens.map(({ reading, key }) => (reading === READING.spelt ? key : '')),
    );
    return new Vocabulary(tokens, Uint32Array.from(frequencies), lookup, spellings);
  }

  /** The number of a word; undefined where no listed name has it. */
  idOf(form: string, reading: Reading): number | undefined {
    return this.#ids.get(`${reading}${form}`);
  }

  /** Calls `visit` with words that share one of the keys; some may only share its hash. */
  findByKeys(keys: readonly string[], visit: (id: number) => void): void {
    for (const key of keys) this.lookup.find(key, visit);
  }

  /** Calls `visit` with words whose keys may be within one or two edits of `key`. */
  findBySpelling(key: string, visit: (id: number) => void): void {
    this.spellings.find(key, visit);
  }
}
