import type { Candidate } from '../candidate.ts';
import type { TokenizedText } from '../text/tokenizedText.ts';
import { activeRuns } from './activeRuns.ts';
import { Lattice } from './Lattice.ts';
import { begins, kindOf, LABEL_COUNT, type TaggedKind } from './labels.ts';
import { TaggerDocument } from './TaggerDocument.ts';
import type { Weights } from './Weights.ts';
import { MOST_FEATURES, writeFeatures } from './writeFeatures.ts';

/** A name that the tagger sees (tokens, end exclusive); `probability` is that of its least certain word. */
export interface TaggedName {
  first: number;
  end: number;
  kind: TaggedKind;
  probability: number;
}

/** A linear-chain tagger of people, organisations and places over hashed features. */
export class NameTagger {
  readonly #weights: Weights;
  readonly #lattice: Lattice;
  readonly #features = new Uint32Array(MOST_FEATURES);

  constructor(weights: Weights) {
    this.#weights = weights;
    this.#lattice = new Lattice(weights.transitions);
  }

  /** The names of a text in their order, given what the rules found in it. Text in capitals is not read. */
  tag(doc: TokenizedText, candidates: readonly Candidate[]): TaggedName[] {
    const document = new TaggerDocument(doc, candidates);
    const reads = doc.passages.map((_, passage) => document.reads(passage));
    const { rows, scale, table } = this.#weights;
    const [lattice, features, mask] = [this.#lattice, this.#features, rows - 1];
    const sums = new Int32Array(LABEL_COUNT);
    const names: TaggedName[] = [];
    for (const sentence of doc.sentences) {
      if (!reads[sentence.passage]) continue;
      for (const run of activeRuns(document, sentence)) {
        for (let at = run.first; at < run.end; at += 1) {
          const count = writeFeatures(document, sentence, run, at, features);
          sums.fill(0);
          for (let index = 0; index < count; index += 1) {
            const row = (features[index]! & mask) * LABEL_COUNT;
            for (let label = 0; label < LABEL_COUNT; label += 1) sums[label]! += table[row + label]!;
          }
          const offset = (at - run.first) * LABEL_COUNT;
          for (let label = 0; label < LABEL_COUNT; label += 1)
            lattice.scores[offset + label] = sums[label]! * scale;
        }
        this.#read(run.first, run.end - run.first, names);
      }
    }
    return names;
  }

  #read(first: number, length: number, names: TaggedName[]): void {
    const { labels, marginals } = this.#lattice;
    this.#lattice.best(length);
    let some = false;
    for (let at = 0; at < length && !some; at += 1) some = labels[at] !== 0;
    if (!some) return;
    this.#lattice.sum(length);
    for (let at = 0; at < length; at += 1) {
      const kind = kindOf(labels[at]!);
      if (kind === null) continue;
      const probability = marginals[at * LABEL_COUNT + labels[at]!]!;
      const open = names.at(-1);
      if (!begins(labels[at]!) && open?.end === first + at) {
        open.end += 1;
        open.probability = Math.min(open.probability, probability);
      } else names.push({ first: first + at, end: first + at + 1, kind, probability });
    }
  }
}
