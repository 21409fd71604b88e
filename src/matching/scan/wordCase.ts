import { charTables } from './charTables.ts';

/** How a word is capitalised; `none` where its script has no capitals, `single` for one capital by itself. */
export const WORD_CASE = { none: 0, lower: 1, title: 2, upper: 3, mixed: 4, single: 5 } as const;

/** How the word from `start` to `end` is capitalised. */
export function wordCaseOf(text: string, start: number, end: number): number {
  const { letterCase } = charTables();
  let [upper, lower, first] = [0, 0, 0];
  for (let at = start; at < end; at++) {
    const found = letterCase[text.charCodeAt(at)]!;
    if (found === 0) continue;
    if (upper + lower === 0) first = found;
    if (found === 1) upper++;
    else lower++;
  }
  if (upper + lower === 0) return WORD_CASE.none;
  if (upper === 0) return WORD_CASE.lower;
  if (lower === 0) return upper === 1 ? WORD_CASE.single : WORD_CASE.upper;
  return first === 1 && upper === 1 ? WORD_CASE.title : WORD_CASE.mixed;
}

/** Whether a word is capitalised as the listed one is; one capital letter is both a word in capitals and a capitalised one. */
export function sameCase(one: number, other: number): boolean {
  return (
    one === other ||
    (one === WORD_CASE.single && (other === WORD_CASE.upper || other === WORD_CASE.title)) ||
    (other === WORD_CASE.single && (one === WORD_CASE.upper || one === WORD_CASE.title))
  );
}
