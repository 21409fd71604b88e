import { CHAR, charTables, GAP } from './charTables.ts';

const PRIME = 0x01000193;
const BASIS = 0x811c9dc5;

// FNV's low bits alone would cluster in a table of a power of two.
function finish(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return (mixed ^ (mixed >>> 13)) >>> 0 || 1;
}

/** Hash of a word as a reader of text comes by it, of letters that look alike the same; never 0. */
export function wordHash(folded: string): number {
  const { skeleton } = charTables();
  let hash = BASIS;
  for (let at = 0; at < folded.length; at++) hash = Math.imul(hash ^ skeleton[folded.charCodeAt(at)]!, PRIME);
  return finish(hash);
}

const AND = 'and';

/** The words of a text, some thousands at a time, as flat arrays: where they are, their hashes, what parts them. */
export class TextWords {
  readonly text: string;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly hashes: Uint32Array;
  /** Hash of the word without the English possessive 's, or 0. */
  readonly bases: Uint32Array;
  /** What stands before the word, bits of `GAP`. */
  readonly gaps: Uint8Array;
  count = 0;
  #position = 0;
  readonly #and = wordHash(AND);

  constructor(text: string, capacity = 8192) {
    this.text = text;
    this.starts = new Int32Array(capacity);
    this.ends = new Int32Array(capacity);
    this.hashes = new Uint32Array(capacity);
    this.bases = new Uint32Array(capacity);
    this.gaps = new Uint8Array(capacity);
  }

  /** Forgets all but the words from `from` on, and reads more; false where the text had no more. */
  advance(from: number): boolean {
    for (const array of [this.starts, this.ends, this.hashes, this.bases, this.gaps])
      array.copyWithin(0, from, this.count);
    this.count -= from;
    const before = this.count;
    this.#fill();
    return this.count > before;
  }

  #fill(): void {
    const { text, starts, ends, hashes, bases, gaps } = this;
    const { kind, letter, skeleton, gap: gapOf, expansions } = charTables();
    const length = text.length;
    let position = this.#position;
    let count = this.count;
    while (count < starts.length) {
      let gap = 0;
      const gapStart = position;
      let code = 0;
      let found: number = CHAR.separator;
      for (; position < length; position++) {
        code = text.charCodeAt(position);
        found = kind[code]!;
        if (found === CHAR.letter || found >= CHAR.expanded) {
          if (found < CHAR.surrogate || (found === CHAR.surrogate && isPair(text, position))) break;
          const bits = gapOf[code]!;
          gap |= (bits & gap & GAP.newline) === 0 ? bits : GAP.break;
        }
      }
      if (position >= length) break;
      // "Zarya - Perm" parts what "Al-Qaida" and a hyphen at the end of a line join.
      if ((gap & (GAP.dash | GAP.newline)) === GAP.dash && position - gapStart > 2) gap |= GAP.other;
      starts[count] = position;
      bases[count] = 0;
      gaps[count] = gap;
      let hash = BASIS;
      if (found === CHAR.letter || found === CHAR.expanded) {
        let apostrophe = -1;
        let base = 0;
        for (; position < length; position++) {
          code = text.charCodeAt(position);
          const one = letter[code]!;
          if (one !== 0) {
            hash = Math.imul(hash ^ one, PRIME);
            continue;
          }
          found = kind[code]!;
          if (found > CHAR.expanded) break;
          if (found === CHAR.expanded) {
            for (const one of expansions.get(code)!) hash = Math.imul(hash ^ skeleton[one]!, PRIME);
          } else if (found === CHAR.apostrophe) {
            const next = position + 1 < length ? kind[text.charCodeAt(position + 1)]! : CHAR.separator;
            if (next !== CHAR.letter && next !== CHAR.expanded) break;
            apostrophe = position;
            base = hash;
          }
        }
        if (
          apostrophe >= 0 &&
          position - apostrophe === 2 &&
          skeleton[text.charCodeAt(apostrophe + 1)] === 0x73
        )
          bases[count] = finish(base);
        hashes[count] = finish(hash);
      } else if (found === CHAR.ampersand) {
        hashes[count] = this.#and;
        position++;
      } else {
        hash = Math.imul(hash ^ skeleton[code]!, PRIME);
        position++;
        if (found === CHAR.surrogate) hash = Math.imul(hash ^ text.charCodeAt(position++), PRIME);
        hashes[count] = finish(hash);
      }
      ends[count] = position;
      count++;
    }
    this.#position = position;
    this.count = count;
  }
}

// Of what lies beyond the first plane only the ideographs are words.
function isPair(text: string, at: number): boolean {
  const high = text.charCodeAt(at);
  const low = text.charCodeAt(at + 1);
  return high >= 0xd840 && high <= 0xd88f && low >= 0xdc00 && low <= 0xdfff;
}

/** The folded letters of a stretch of text that is one word. */
export function foldWord(text: string, start: number, end: number): string {
  const { kind, fold, expansions } = charTables();
  let folded = '';
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    const found = kind[code]!;
    if (found === CHAR.ampersand) return AND;
    if (found === CHAR.expanded) folded += String.fromCharCode(...expansions.get(code)!);
    else if (found === CHAR.letter || found === CHAR.alone || found === CHAR.surrogate)
      folded += String.fromCharCode(fold[code]!);
  }
  return folded;
}
