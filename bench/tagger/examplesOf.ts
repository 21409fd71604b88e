import { readOpenly } from '../../src/extraction/names/findNames.ts';
import { activeRuns } from '../../src/extraction/tagger/activeRuns.ts';
import { labelOf } from '../../src/extraction/tagger/labels.ts';
import { TaggerDocument } from '../../src/extraction/tagger/TaggerDocument.ts';
import { MOST_FEATURES, writeFeatures } from '../../src/extraction/tagger/writeFeatures.ts';
import { type TokenizedText, tokenizedText, tokensOf } from '../../src/extraction/text/tokenizedText.ts';
import type { GoldDocument } from './readCorpora.ts';

/** One run of words to learn from: the features of each word, and its label. */
export interface Example {
  corpus: string;
  features: Uint32Array[];
  labels: Uint8Array;
}

/** The label of each token that the gold names of a document give. */
export function goldLabels(doc: TokenizedText, { names }: GoldDocument): Uint8Array {
  const labels = new Uint8Array(doc.tokens.length);
  for (const { kind, ...span } of names) {
    const covered = tokensOf(doc.tokens, span);
    for (let at = covered?.first ?? 0; at < (covered?.end ?? 0); at += 1)
      labels[at] = labelOf(kind, at === covered!.first);
  }
  return labels;
}

/** The runs of a document as the tagger will meet them. A name that begins before its run begins with it. */
export function examplesOf(gold: GoldDocument): Example[] {
  const doc = tokenizedText(gold.text, gold.passages);
  const document = new TaggerDocument(doc, readOpenly(doc).guessed);
  const labels = goldLabels(doc, gold);
  const buffer = new Uint32Array(MOST_FEATURES);
  const examples: Example[] = [];
  for (const sentence of doc.sentences) {
    if (!document.reads(sentence.passage)) continue;
    for (const run of activeRuns(document, sentence)) {
      const features: Uint32Array[] = [];
      for (let at = run.first; at < run.end; at += 1)
        features.push(buffer.slice(0, writeFeatures(document, sentence, run, at, buffer)));
      const own = labels.slice(run.first, run.end);
      if (own[0]! > 0 && own[0]! % 2 === 0) own[0]! -= 1;
      examples.push({ corpus: gold.corpus, features, labels: own });
    }
  }
  return examples;
}
