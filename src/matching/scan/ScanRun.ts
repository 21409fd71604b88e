import { GAP } from './charTables.ts';
import type { FoundPattern } from './chooseLongest.ts';
import { compareWord, WORD_MATCH } from './compareWord.ts';
import { MAX_WORDS } from './ListedWords.ts';
import { meetsGuards } from './meetsGuards.ts';
import { GUARD } from './nameGuards.ts';
import type { ScanTables } from './ScanTables.ts';
import { slotOfHash } from './ScanVocabulary.ts';
import { mayBegin } from './scanStarts.ts';
import { TextWords } from './TextWords.ts';
import { childOf } from './WordTrie.ts';
import { WORD_CASE, wordCaseOf } from './wordCase.ts';

// Words ahead that a name may take, and one more for what stands beside it.
const LOOKAHEAD = MAX_WORDS + 2;
// Steps from one word on; more only a text made to waste time would need.
const MAX_STEPS = 256;
const HARD = GAP.comma | GAP.dot | GAP.bracket | GAP.other | GAP.break;
const ABBREVIATION = /^(?:\p{L}|co|ltd|corp|inc|jr|sr|dr|st|gen|col|no|им|ул|тов|св)$/iu;
const UNKNOWN = 255;

/** One reading of one text: the patterns that it holds, in the order of their starts. */
export class ScanRun {
  readonly #tables: ScanTables;
  readonly #text: string;
  readonly #words: TextWords;
  readonly #slots: Int32Array;
  readonly #baseSlots: Int32Array;
  readonly #entries = new Uint32Array(MAX_WORDS);
  readonly #matches = new Uint8Array(MAX_WORDS);
  readonly #found: FoundPattern[] = [];
  #offset = 0;
  #steps = 0;

  constructor(tables: ScanTables, text: string) {
    this.#tables = tables;
    this.#text = text;
    this.#words = new TextWords(text, Math.min(8192, Math.max(256, text.length)));
    this.#slots = new Int32Array(this.#words.starts.length);
    this.#baseSlots = new Int32Array(this.#words.starts.length);
  }

  found(): FoundPattern[] {
    const words = this.#words;
    let at = 0;
    let known = 0;
    while (words.advance(Math.max(0, at - 1))) {
      const kept = Math.max(0, at - 1);
      this.#offset += kept;
      this.#slots.copyWithin(0, kept, known);
      this.#baseSlots.copyWithin(0, kept, known);
      this.#lookUp(known - kept);
      known = words.count;
      const end = known < words.starts.length ? known : known - LOOKAHEAD;
      for (at -= kept; at < end; at++) {
        this.#begin(at);
      }
    }
    for (; at < known; at++) this.#begin(at);
    return this.#found;
  }

  #begin(at: number): void {
    const { starts, trie } = this.#tables;
    const [slot, baseSlot] = [this.#slots[at]!, this.#baseSlots[at]!];
    if (slot < 0 && baseSlot < 0) return;
    const isLast = at + 1 >= this.#words.count;
    const next = isLast ? -1 : this.#slots[at + 1]!;
    const nextBase = isLast ? -1 : this.#baseSlots[at + 1]!;
    if (baseSlot < 0 && !mayBegin(starts, trie, slot, next, nextBase)) return;
    this.#steps = MAX_STEPS;
    this.#step(at, at, 0);
  }

  #lookUp(from: number): void {
    const { slotHash } = this.#tables.vocabulary;
    const { hashes, bases, count } = this.#words;
    for (let at = from; at < count; at++) {
      this.#slots[at] = slotOfHash(slotHash, hashes[at]!);
      this.#baseSlots[at] = bases[at] === 0 ? -1 : slotOfHash(slotHash, bases[at]!);
    }
  }

  #step(start: number, at: number, node: number): void {
    this.#follow(start, at, node, this.#slots[at]!, false);
    this.#follow(start, at, node, this.#baseSlots[at]!, true);
  }

  #follow(start: number, at: number, node: number, slot: number, possessive: boolean): void {
    if (slot < 0) return;
    const { vocabulary, trie } = this.#tables;
    const { slotEntries, entryWord } = vocabulary;
    const depth = at - start;
    for (let entry = slotEntries[slot]!; entry < slotEntries[slot + 1]!; entry++) {
      const child = childOf(trie, node, entryWord[entry]!);
      if (child === 0 || this.#steps-- <= 0) continue;
      this.#entries[depth] = entry;
      this.#matches[depth] = UNKNOWN;
      if (trie.endingStart[child]! < trie.endingStart[child + 1]!) this.#accept(start, at, child, possessive);
      // The possessive ends a name: what follows is what belongs to its bearer.
      if (!possessive && at + 1 < this.#words.count && (this.#words.gaps[at + 1]! & GAP.break) === 0)
        this.#step(start, at + 1, child);
    }
  }

  #accept(start: number, last: number, node: number, possessive: boolean): void {
    const { trie, patternGuards, nameKind, patternName } = this.#tables;
    const { starts, ends } = this.#words;
    const from = starts[start]!;
    const to = possessive ? ends[last]! - 2 : ends[last]!;
    if (!this.#wordsMatch(start, last, to) || isInsideHangul(this.#text, from)) return;
    let inflected = false;
    let imitated = false;
    for (let depth = 0; depth <= last - start; depth++) {
      inflected ||= this.#tables.vocabulary.entryInflected[this.#entries[depth]!] === 1;
      imitated ||= this.#matches[depth] !== WORD_MATCH.same;
    }
    for (let at = trie.endingStart[node]!; at < trie.endingStart[node + 1]!; at++) {
      const pattern = trie.ending[at]!;
      if (!this.#gapsMatch(start, last, pattern)) continue;
      if (!meetsGuards(this.#tables, pattern, this.#words, start, last, to)) continue;
      const guards = patternGuards[pattern]!;
      this.#found.push({
        start: from,
        end: to,
        first: this.#offset + start,
        last: this.#offset + last,
        pattern,
        inflected,
        possessive,
        imitated,
        weak:
          (guards & GUARD.weak) !== 0 ||
          nameKind[patternName[pattern]!] === 3 ||
          ((guards & GUARD.weakInSmallLetters) !== 0 && wordCaseOf(this.#text, from, to) === WORD_CASE.lower),
      });
    }
  }

  #wordsMatch(start: number, last: number, to: number): boolean {
    let same = 0;
    let otherScript = 0;
    for (let at = start; at <= last; at++) {
      const depth = at - start;
      if (this.#matches[depth] === UNKNOWN) {
        const end = at === last ? to : this.#words.ends[at]!;
        this.#matches[depth] = compareWord(
          this.#text,
          this.#words.starts[at]!,
          end,
          this.#tables.vocabulary,
          this.#entries[depth]!,
        );
      }
      if (this.#matches[depth] === WORD_MATCH.none) return false;
      if (this.#matches[depth] === WORD_MATCH.same) same++;
      if (this.#matches[depth] === WORD_MATCH.otherScript) otherScript++;
    }
    return otherScript === 0 || same > 0;
  }

  /** Whether what stands between the words does not part them: what the list has there, and dots after abbreviations. */
  #gapsMatch(start: number, last: number, pattern: number): boolean {
    const { gaps, starts, ends } = this.#words;
    const { patternStart, wordGap } = this.#tables;
    for (let at = start + 1; at <= last; at++) {
      let parting = gaps[at]! & HARD & ~wordGap[patternStart[pattern]! + at - start]!;
      if (parting === GAP.dot && ends[at - 1]! - starts[at - 1]! <= 4)
        if (ABBREVIATION.test(this.#text.slice(starts[at - 1]!, ends[at - 1]!))) parting = 0;
      if (parting !== 0) return false;
    }
    return true;
  }
}

// Korean glues particles to the end of a name, but nothing to its beginning.
function isInsideHangul(text: string, at: number): boolean {
  const isHangul = (code: number) => code >= 0xac00 && code <= 0xd7a3;
  return at > 0 && isHangul(text.charCodeAt(at)) && isHangul(text.charCodeAt(at - 1));
}
