import type { Token } from '../annotatedText.ts';
import { hashText } from './hash.ts';
import { lexiconBits } from './lexicons.ts';

/** What a word shows by itself, hashed, and what the document shows of it. */
export interface WordTraits {
  word: number;
  written: number;
  shape: number;
  prefix: number;
  suffix2: number;
  suffix3: number;
  suffix4: number;
  lexicon: number;
  hasCapital: boolean;
  /** In capitals inside a sentence, in small letters, and the kinds that rules gave it, as bits over the document. */
  document: number;
}

const LONGEST = 24;

/** "Kerry" → "Aa", "U.S." → "A.A.", "F-16" → "A-0": runs of one class count once. */
function shapeOf(text: string): string {
  return text
    .slice(0, LONGEST)
    .replace(/\p{Lu}{2,}/gu, 'AA')
    .replace(/\p{Lu}/gu, 'A')
    .replace(/[\p{Ll}\p{Lo}\p{M}]+/gu, 'a')
    .replace(/\d+/g, '0');
}

/** The traits of one token's text. */
export function wordTraits({ text, lower, kind }: Token): WordTraits {
  const word = kind === 'number' ? hashText(text.replace(/\d/g, '0')) : hashText(lower);
  const short = lower.slice(0, LONGEST);
  return {
    word,
    written: hashText(text),
    shape: hashText(shapeOf(text)),
    prefix: hashText(short.slice(0, 3)),
    suffix2: hashText(lower.slice(-2)),
    suffix3: hashText(lower.slice(-3)),
    suffix4: hashText(lower.slice(-4)),
    lexicon: kind === 'word' ? lexiconBits(lower) : 0,
    hasCapital: kind === 'word' && text !== lower,
    document: 0,
  };
}
