import { GAP } from './charTables.ts';
import { GUARD } from './nameGuards.ts';
import type { ScanTables } from './ScanTables.ts';
import type { TextWords } from './TextWords.ts';
import { sameCase, WORD_CASE, wordCaseOf } from './wordCase.ts';

const PARTING = GAP.comma | GAP.dot | GAP.bracket | GAP.other | GAP.break;

/** Whether words `first` to `last` of a text, the last one ending at `end`, show what the guards of a pattern ask for. */
export function meetsGuards(
  { patternGuards, patternStart, wordCase }: ScanTables,
  pattern: number,
  words: TextWords,
  first: number,
  last: number,
  end: number,
): boolean {
  const guards = patternGuards[pattern]!;
  if ((guards & (GUARD.sameCase | GUARD.capitals | GUARD.alone | GUARD.quoted)) === 0) return true;
  if ((guards & GUARD.quoted) !== 0 && !isQuoted(words, first)) return false;
  let capitals = true;
  for (let at = first; at <= last; at++) {
    const to = at === last ? end : words.ends[at]!;
    const found = wordCaseOf(words.text, words.starts[at]!, to);
    const listed = wordCase[patternStart[pattern]! + at - first]!;
    if ((guards & GUARD.sameCase) !== 0 && !sameCase(found, listed)) return false;
    if (
      (guards & GUARD.capitals) !== 0 &&
      found === WORD_CASE.lower &&
      listed !== WORD_CASE.lower &&
      to - words.starts[at]! >= 4
    )
      return false;
    capitals &&= found === WORD_CASE.upper || found === WORD_CASE.single || found === WORD_CASE.none;
  }
  if ((guards & GUARD.sameCase) !== 0 && first === last && beginsSentence(words, first, end)) return false;
  const [before, after] = [neighbourCase(words, first, first - 1), neighbourCase(words, last + 1, last + 1)];
  if ((guards & GUARD.alone) !== 0) return before === 'small' && after === 'small';
  // In a line of capitals a word in capitals is a word like any other.
  return !((guards & GUARD.sameCase) !== 0 && capitals && (before === 'capitals' || after === 'capitals'));
}

/** Whether a word has its capital from its place: "So" after a full stop is no name. */
function beginsSentence(words: TextWords, at: number, end: number): boolean {
  if (wordCaseOf(words.text, words.starts[at]!, end) !== WORD_CASE.title) return false;
  if (isQuoted(words, at)) return false;
  const gap = words.gaps[at]!;
  return words.starts[at] === 0 || (gap & (GAP.dot | GAP.other | GAP.newline | GAP.break)) !== 0;
}

function isQuoted(words: TextWords, at: number): boolean {
  const from = at === 0 ? 0 : words.ends[at - 1]!;
  return /["“”„«»‹›]/.test(words.text.slice(Math.max(from, words.starts[at]! - 3), words.starts[at]!));
}

/** How the word beside a name is written; `small` also where something parts the two. */
function neighbourCase(words: TextWords, gapAt: number, at: number): 'small' | 'capitalised' | 'capitals' {
  if (
    at < 0 ||
    at >= words.count ||
    gapAt >= words.count ||
    (words.gaps[gapAt]! & PARTING) !== 0 ||
    isQuoted(words, gapAt)
  )
    return 'small';
  const length = words.ends[at]! - words.starts[at]!;
  const found = wordCaseOf(words.text, words.starts[at]!, words.ends[at]!);
  if (length >= 4 && found === WORD_CASE.upper) return 'capitals';
  if (words.gaps[gapAt]! & GAP.dash) return 'capitalised';
  // Short ones before a name are prepositions and articles that begin a sentence.
  const long = at < gapAt ? length >= 5 : length >= 1;
  return long && found >= WORD_CASE.title ? 'capitalised' : 'small';
}
