import type { Vocabulary } from '../index/Vocabulary.ts';
import { READING } from '../parts/namePart.ts';

const STEM = 4;
/** A word that only begins alike never counts as much as one that is spelt alike. */
const MOST = 0.75;
const LEAST = 0.4;

/** The words of a vocabulary by the letters that they begin with; laid out when it is first asked. */
export class StemLookup {
  readonly #vocabulary: Vocabulary;
  #byStem: Map<string, number[]> | undefined;

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  /** Words that begin as a key does, each with how much of the longer of the two they share (0–1). */
  find(key: string, visit: (word: number, score: number) => void): void {
    if (key.length < STEM) return;
    for (const word of this.#stems().get(key.slice(0, STEM)) ?? []) {
      const other = this.#vocabulary.tokenAt(word).key;
      let shared = STEM;
      while (shared < key.length && key[shared] === other[shared]) shared++;
      const score = (MOST * shared) / Math.max(key.length, other.length);
      if (score >= LEAST) visit(word, score);
    }
  }

  #stems(): Map<string, number[]> {
    if (this.#byStem) return this.#byStem;
    const byStem = new Map<string, number[]>();
    for (let word = 0; word < this.#vocabulary.size; word++) {
      const { key, reading } = this.#vocabulary.tokenAt(word);
      if (reading !== READING.spelt || key.length < STEM) continue;
      const stem = key.slice(0, STEM);
      const words = byStem.get(stem);
      if (words) words.push(word);
      else byStem.set(stem, [word]);
    }
    this.#byStem = byStem;
    return byStem;
  }
}
