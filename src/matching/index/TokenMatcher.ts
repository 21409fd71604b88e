import { compareTokens, folded, type Token, type TokenMatch } from '../compare/compareTokens.ts';
import { type NameClass, READING } from '../parts/namePart.ts';
import { askedKeys } from './lookupKeys.ts';
import type { Vocabulary } from './Vocabulary.ts';

const CACHE_SIZE = 20_000;

/** Words of the vocabulary that are like a word asked for, each with how alike it is. */
export type TokenMatches = ReadonlyMap<number, TokenMatch>;

/** Finds and remembers which words of a vocabulary are like a word. */
export class TokenMatcher {
  readonly #vocabulary: Vocabulary;
  readonly #cache = new Map<string, TokenMatches>();

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  /** All words like `token`; or only that very word; or only those that share a key with it. */
  matchesOf(token: Token, nameClass: NameClass, how: 'exact' | 'by key' | 'by spelling'): TokenMatches {
    const cacheKey = `${nameClass[0]}${how[3]}${token.reading}${folded(token)}`;
    const known = this.#cache.get(cacheKey);
    if (known) return known;
    const found =
      how === 'exact' ? this.#exact(token) : this.#similar(token, nameClass, how === 'by spelling');
    if (this.#cache.size >= CACHE_SIZE) this.#cache.clear();
    this.#cache.set(cacheKey, found);
    return found;
  }

  /** Words that are the same but for how they are romanised, each with its score; nothing is remembered. */
  likeByKey(token: Token, nameClass: NameClass): [id: number, score: number][] {
    const found = new Map<number, number>();
    this.#vocabulary.findByKeys([`k${token.key}`], (id) => {
      const match = compareTokens(token, this.#vocabulary.tokenAt(id), nameClass);
      if (match && match.score > 0.85) found.set(id, match.score);
    });
    return [...found];
  }

  #exact(token: Token): TokenMatches {
    const id = this.#vocabulary.idOf(folded(token), token.reading);
    return id === undefined ? new Map() : new Map([[id, { score: 1, rule: 'same' }]]);
  }

  #similar(token: Token, nameClass: NameClass, bySpelling: boolean): TokenMatches {
    const found = new Map<number, TokenMatch>();
    const visit = (id: number) => {
      if (found.has(id)) return;
      const match = compareTokens(token, this.#vocabulary.tokenAt(id), nameClass);
      if (match) found.set(id, match);
    };
    this.#vocabulary.findByKeys(askedKeys(token, nameClass === 'person'), visit);
    if (bySpelling && token.reading === READING.spelt && token.key.length >= 3)
      this.#vocabulary.findBySpelling(token.key, visit);
    const same = this.#vocabulary.idOf(folded(token), token.reading);
    if (same !== undefined) visit(same);
    return found;
  }
}
