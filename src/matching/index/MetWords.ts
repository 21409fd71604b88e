/** For one search at a time: which words of the vocabulary meet parts of the name asked for, how heavy and how alike. */
export class MetWords {
  readonly #round: Uint32Array;
  readonly #head: Int32Array;
  readonly #next: number[] = [];
  readonly #weights: number[] = [];
  readonly #scores: number[] = [];
  #current = 0;
  #used = 0;
  /** What was met by the words added up since `clear`. */
  weight = 0;
  similarity = 0;
  words = 0;

  constructor(size: number) {
    this.#round = new Uint32Array(size);
    this.#head = new Int32Array(size);
  }

  begin(): void {
    this.#current += 1;
    this.#used = 0;
  }

  /** Notes that a word meets a part, or a share of one, of this weight. */
  note(word: number, weight: number, score: number): void {
    const known = this.#round[word] === this.#current;
    this.#next[this.#used] = known ? this.#head[word]! : -1;
    this.#weights[this.#used] = weight;
    this.#scores[this.#used] = score;
    this.#round[word] = this.#current;
    this.#head[word] = this.#used++;
  }

  has(word: number): boolean {
    return this.#round[word] === this.#current;
  }

  clear(): void {
    this.weight = 0;
    this.similarity = 0;
    this.words = 0;
  }

  /** Adds up what a word meets, which `has` must have told. */
  add(word: number): void {
    for (let at = this.#head[word]!; at >= 0; at = this.#next[at]!) {
      const weight = this.#weights[at]!;
      this.weight += weight;
      this.similarity += weight * this.#scores[at]!;
      this.words += 1;
    }
  }
}
