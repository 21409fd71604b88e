import type { VerbGroup } from './units.ts';
import type { Word } from './Word.ts';

const SKIPPED = new Set(['adv', 'neg']);

/** Whether a verb group begins at `index`. */
export function verbGroupStarts(words: Word[], index: number): boolean {
  const word = words[index]!;
  if (['verb', 'be', 'have', 'do', 'modal'].includes(word.tag)) return true;
  if (word.tag !== 'to' && word.tag !== 'neg') return false;
  let at = index + 1;
  while (at < words.length && SKIPPED.has(words[at]!.tag)) at++;
  const next = words[at];
  return next !== undefined && (next.tag === 'verb' || next.tag === 'be' || next.tag === 'have');
}

/** Words of a share between "is" and "owned": "55 %", "40 percent". */
function ownedShare(words: Word[], index: number): number {
  if (words[index]!.tag !== 'num') return 0;
  const length = /^(?:%|percent|per|pct)$/.test(words[index + 1]?.lower ?? '') ? 2 : 1;
  const total = words[index + 2]?.lower === 'cent' ? 3 : length;
  return words[index + total]?.form === 'ed' ? total : 0;
}

/** Reads auxiliaries, adverbs and main verb from `index`; returns the group and the index after it. */
export function readVerbGroup(words: Word[], index: number): [VerbGroup, number] {
  const group: Word[] = [];
  let main: Word | undefined;
  let auxiliary: Word | undefined;
  let at = index;
  for (; at < words.length; at++) {
    const word = words[at]!;
    if (SKIPPED.has(word.tag)) {
      let ahead = at + 1;
      while (ahead < words.length && SKIPPED.has(words[ahead]!.tag)) ahead++;
      const next = words[ahead]?.tag;
      if (main || (next !== 'verb' && next !== 'be' && next !== 'have' && word.tag !== 'neg')) break;
      group.push(word);
    } else if (
      word.tag === 'to' &&
      (group.length === 0 || (auxiliary?.tag === 'be' && !main && verbGroupStarts(words, at)))
    ) {
      group.push(word);
    } else if (['be', 'have', 'do', 'modal'].includes(word.tag) && !main) {
      if (word.tag === 'modal' && auxiliary) break;
      group.push(word);
      auxiliary = word;
    } else if (auxiliary?.tag === 'be' && !main && ownedShare(words, at) > 0) {
      at += ownedShare(words, at) - 1;
    } else if (word.tag === 'verb' && !main) {
      if (auxiliary?.tag === 'have' && word.form === 'ing') break;
      group.push(word);
      main = word;
    } else break;
  }
  const head = main ?? auxiliary ?? group.at(-1)!;
  const auxiliaries = group.filter((word) => word !== main && !SKIPPED.has(word.tag));
  const lead = auxiliaries[0] ?? head;
  const shape =
    lead.tag === 'to'
      ? 'to'
      : lead.lower === 'being' || lead.lower === 'having' || (lead === main && main.form === 'ing')
        ? 'ing'
        : lead === main && main.form === 'participle'
          ? 'participle'
          : 'finite';
  const beTo = lead.tag === 'be' && auxiliaries.some(({ tag }) => tag === 'to');
  const lemma = main ? main.lemma : head.tag === 'be' ? 'be' : head.tag === 'have' ? 'have' : head.lower;
  const closest = auxiliaries.at(-1);
  return [
    {
      kind: 'vp',
      start: group[0]!.start,
      end: group.at(-1)!.end,
      lemma,
      shape,
      passive: main !== undefined && main.form !== 'ing' && closest?.tag === 'be',
      negated: group.some(({ tag, lower }) => tag === 'neg' || /n't$|^cannot$/.test(lower)),
      modal: beTo ? 'be to' : auxiliaries.find(({ tag }) => tag === 'modal')?.lower,
      adverbs: group.filter(({ tag }) => tag === 'adv').map(({ lower }) => lower),
      words: group,
      objects: [],
      phrases: [],
      relative: false,
    },
    at,
  ];
}
