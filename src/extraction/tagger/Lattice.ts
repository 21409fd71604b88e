import { LABEL_COUNT as L, mayFollow, OUTSIDE } from './labels.ts';

const FORBIDDEN = -1e4;

/** Scores of the labels of a run's tokens; finds the best sequence and how probable each label is. */
export class Lattice {
  /** Scores [token][label], filled by the user before each call. */
  scores = new Float64Array(64 * L);
  readonly marginals = new Float64Array(64 * L);
  readonly labels = new Uint8Array(64);
  readonly #transitions: Float64Array;
  readonly #forward = new Float64Array(64 * L);
  readonly #backward = new Float64Array(64 * L);
  readonly #from = new Uint8Array(64 * L);

  /** Transitions [from][to]; read anew at each call, so that a trainer may change them. */
  constructor(transitions: Float64Array) {
    this.#transitions = transitions;
  }

  #step(from: number, to: number): number {
    return mayFollow(from, to) ? this.#transitions[from * L + to]! : FORBIDDEN;
  }

  /** Viterbi: fills `labels` for the first `length` tokens; before the run stands a token outside. */
  best(length: number): void {
    const score = this.#forward;
    for (let to = 0; to < L; to += 1) score[to] = this.scores[to]! + this.#step(OUTSIDE, to);
    for (let at = 1; at < length; at += 1) {
      for (let to = 0; to < L; to += 1) {
        let most = Number.NEGATIVE_INFINITY;
        for (let from = 0; from < L; from += 1) {
          const value = score[(at - 1) * L + from]! + this.#step(from, to);
          if (value > most) {
            most = value;
            this.#from[at * L + to] = from;
          }
        }
        score[at * L + to] = most + this.scores[at * L + to]!;
      }
    }
    let label = 0;
    for (let one = 1; one < L; one += 1)
      if (score[(length - 1) * L + one]! > score[(length - 1) * L + label]!) label = one;
    for (let at = length - 1; at >= 0; at -= 1) {
      this.labels[at] = label;
      label = this.#from[at * L + label]!;
    }
  }

  /** Forward and backward: fills `marginals` for the first `length` tokens and gives the log of the sum of all. */
  sum(length: number): number {
    const [forward, backward] = [this.#forward, this.#backward];
    const terms = new Float64Array(L);
    for (let to = 0; to < L; to += 1) forward[to] = this.scores[to]! + this.#step(OUTSIDE, to);
    for (let at = 1; at < length; at += 1) {
      for (let to = 0; to < L; to += 1) {
        for (let from = 0; from < L; from += 1)
          terms[from] = forward[(at - 1) * L + from]! + this.#step(from, to);
        forward[at * L + to] = logSum(terms) + this.scores[at * L + to]!;
      }
    }
    backward.fill(0, (length - 1) * L, length * L);
    for (let at = length - 2; at >= 0; at -= 1) {
      for (let from = 0; from < L; from += 1) {
        for (let to = 0; to < L; to += 1)
          terms[to] = this.#step(from, to) + this.scores[(at + 1) * L + to]! + backward[(at + 1) * L + to]!;
        backward[at * L + from] = logSum(terms);
      }
    }
    const total = logSum(forward.subarray((length - 1) * L, length * L));
    for (let index = 0; index < length * L; index += 1)
      this.marginals[index] = Math.exp(forward[index]! + backward[index]! - total);
    return total;
  }

  /** After `sum`: how probable label `to` at token `at` is together with label `from` just before it. */
  pair(at: number, from: number, to: number, total: number): number {
    const before = at === 0 ? (from === OUTSIDE ? 0 : FORBIDDEN) : this.#forward[(at - 1) * L + from]!;
    const here = this.#step(from, to) + this.scores[at * L + to]! + this.#backward[at * L + to]!;
    return Math.exp(before + here - total);
  }
}

function logSum(terms: Float64Array): number {
  let most = Number.NEGATIVE_INFINITY;
  for (const term of terms) if (term > most) most = term;
  let sum = 0;
  for (const term of terms) sum += Math.exp(term - most);
  return most + Math.log(sum);
}
