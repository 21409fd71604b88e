import { folded, type Token, tokenOf } from '../compare/compareTokens.ts';
import { READING, type Reading } from '../parts/namePart.ts';
import { DeletionIndex } from './DeletionIndex.ts';
import { HashLookup } from './HashLookup.ts';
import { storedKeys } from './lookupKeys.ts';
import { StringTable } from './StringTable.ts';
import { WordLookup } from './WordLookup.ts';

/** A word of listed names, folded, with how its letters may be compared. */
export interface Word {
  form: string;
  reading: Reading;
}

/** The arrays that a vocabulary consists of, as the index file holds them. */
export interface VocabularyArrays {
  forms: StringTable;
  keys: StringTable;
  readings: Uint8Array;
  words: WordLookup;
  lookup: HashLookup;
  spellings: DeletionIndex;
}

/** The different words of all listed names, with what is needed to find those like a word that is asked for. */
export class Vocabulary {
  readonly arrays: VocabularyArrays;
  /** Tokens are made when they are first looked at. */
  readonly #tokens: (Token | undefined)[];

  constructor(arrays: VocabularyArrays) {
    this.arrays = arrays;
    this.#tokens = new Array<Token | undefined>(arrays.readings.length);
  }

  static of(words: readonly Word[]): Vocabulary {
    const tokens = words.map(({ form, reading }) => tokenOf(form, reading));
    return new Vocabulary({
      forms: StringTable.of(tokens.map(folded)),
      keys: StringTable.of(tokens.map(({ key }) => key)),
      readings: Uint8Array.from(tokens, ({ reading }) => reading),
      words: WordLookup.of(words),
      lookup: HashLookup.of(
        tokens.flatMap((token, id) => storedKeys(token).map((key): [string, number] => [key, id])),
      ),
      spellings: DeletionIndex.of(tokens.map(({ reading, key }) => (reading === READING.spelt ? key : ''))),
    });
  }

  get size(): number {
    return this.arrays.readings.length;
  }

  tokenAt(id: number): Token {
    const known = this.#tokens[id];
    if (known) return known;
    const { forms, keys, readings } = this.arrays;
    const reading = readings[id] as Reading;
    const form = forms.at(id);
    const token = {
      form: reading === READING.pinyin ? form.split('|')[0]! : form,
      reading,
      key: keys.at(id),
    };
    this.#tokens[id] = token;
    return token;
  }

  /** The number of a word; undefined where no listed name has it. */
  idOf(form: string, reading: Reading): number | undefined {
    return this.arrays.words.find(form, reading, (id) => {
      const token = this.tokenAt(id);
      return token.reading === reading && folded(token) === form;
    });
  }

  /** Calls `visit` with words that share one of the keys; some may only share its hash. */
  findByKeys(keys: readonly string[], visit: (id: number) => void): void {
    for (const key of keys) this.arrays.lookup.find(key, visit);
  }

  /** Calls `visit` with words whose keys may be within one or two edits of `key`. */
  findBySpelling(key: string, visit: (id: number) => void): void {
    this.arrays.spellings.find(key, visit);
  }
}
