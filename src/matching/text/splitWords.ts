import { foldDigitsInWord, foldMixedScripts } from './foldHomoglyphs.ts';

/** One word of a name as it was written, and in lower case with homoglyphs undone. */
export interface Word {
  text: string;
  lower: string;
  /** Which comma-separated segment it stands in, from 0. */
  segment: number;
  /** Written with dots between single letters ("L.L.C."), dots removed. */
  dotted: boolean;
  /** Follows the word before it without a space (a hyphen, a camel-case boundary, a zero-width non-joiner). */
  attached: boolean;
}

/** Longer names are cut: no list has one, and time must stay bounded whatever comes in. */
export const MAX_NAME_LENGTH = 400;
const MAX_WORDS = 40;
const MAX_WORD_LENGTH = 48;

const APOSTROPHES = /['`´ʻʼʽʾʿˈ‘’‛′＇ˊˋ]/g;
const DOTTED = /^(?:\p{L}\p{M}?\.){2,}\p{L}?\.?$|^\p{L}\.(?:\p{L}\.)+$|^(?:\p{L}\.)+\p{L}$/u;
const CAMEL = /(?<=\p{Ll}{2})(?=\p{Lu}{2}|\p{Lu}\p{Ll})/u;
const WORD_PIECE = /[\p{L}\p{M}\p{N}%]+/gu;

function cleaned(text: string): string {
  return text
    .slice(0, MAX_NAME_LENGTH)
    .toWellFormed()
    .normalize('NFKC')
    .replace(/\u200c/g, '-')
    .replace(/\p{Cf}|\ufffd|\u0640/gu, '')
    .replace(APOSTROPHES, '');
}

/** Splits a name into words; punctuation goes, commas number the segments, camel case and hyphens part words. */
export function splitWords(name: string): Word[] {
  const words: Word[] = [];
  const segments = cleaned(name).split(/[,،、，]/);
  for (const [segment, content] of segments.entries()) {
    for (const chunk of content.split(/[\s/\\|;:()[\]{}<>"«»“”„+*_=~^!?#@$&]+/)) {
      if (chunk === '') continue;
      if (DOTTED.test(chunk)) {
        push(words, chunk.replaceAll('.', ''), segment, true, false);
        continue;
      }
      let attached = false;
      for (const [piece] of chunk.matchAll(WORD_PIECE)) {
        for (const part of piece.split(CAMEL)) {
          push(words, part, segment, false, attached);
          attached = true;
        }
      }
    }
  }
  return words;
}

function push(words: Word[], text: string, segment: number, dotted: boolean, attached: boolean): void {
  if (words.length >= MAX_WORDS) return;
  const written = text.slice(0, MAX_WORD_LENGTH).toWellFormed().replaceAll('\ufffd', '');
  const lower = foldDigitsInWord(foldMixedScripts(written.toLowerCase()));
  if (/[\p{L}\p{N}]/u.test(lower)) words.push({ text: written, lower, segment, dotted, attached });
}
