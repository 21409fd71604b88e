import type { Span } from '../../model/citation.ts';
import type { Passage } from '../../model/document.ts';
import type { Sentence, Token } from '../annotatedText.ts';
import { splitSentences } from './splitSentences.ts';
import { tokenize } from './tokenize.ts';

/** A text cut into tokens and sentences, as every recogniser works on it. */
export interface TokenizedText {
  text: string;
  passages: Passage[];
  tokens: Token[];
  sentences: Sentence[];
  /** For each token the sentence it stands in, -1 where it stands outside the passages. */
  sentenceOf: Int32Array;
}

/** Tokenises a text and splits its passages into sentences. */
export function tokenizedText(text: string, passages: Passage[]): TokenizedText {
  const tokens = tokenize(text);
  const sentences = splitSentences(text, passages, tokens);
  const sentenceOf = new Int32Array(tokens.length).fill(-1);
  for (const [index, sentence] of sentences.entries()) {
    sentenceOf.fill(index, sentence.tokens.first, sentence.tokens.end);
  }
  return { text, passages, tokens, sentences, sentenceOf };
}

/** The tokens that a span of characters touches (end exclusive); null where it touches none. */
export function tokensOf(tokens: Token[], { start, end }: Span): { first: number; end: number } | null {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end <= start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < tokens.length && tokens[last]!.start < end) last += 1;
  return last > low ? { first: low, end: last } : null;
}
