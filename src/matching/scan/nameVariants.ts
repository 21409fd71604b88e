import { findLegalForms } from '../parts/findLegalForms.ts';
import type { NameClass } from '../parts/namePart.ts';
import { ABD, ABU, isPatronymic, PARTICLES } from '../parts/personWords.ts';
import { wordKey } from '../romanise/nameKey.ts';
import { romanise } from '../romanise/romanise.ts';
import { GAP } from './charTables.ts';
import { isCommonWord } from './commonWords.ts';
import type { ListedWord } from './ListedWords.ts';
import type { ScanRule } from './scanHit.ts';
import { WORD_CASE } from './wordCase.ts';

/** One sequence of words by which a listed name is found. */
export interface NameVariant {
  words: ListedWord[];
  rule: ScanRule;
}

/** The forms in which a text may have a listed name; the first is the name as it is listed. */
export function nameVariants(words: ListedWord[], nameClass: NameClass): NameVariant[] {
  if (words.length === 0) return [];
  const variants: NameVariant[] = [{ words, rule: 'as listed' }];
  if (nameClass === 'person') variants.push(...personVariants(words));
  if (nameClass === 'organization') variants.push(...organizationVariants(words));
  const joined = joinHyphens(words);
  if (joined.length < words.length) variants.push({ words: joined, rule: 'written together' });
  return variants;
}

function begin(words: readonly ListedWord[]): ListedWord[] {
  return words.map((word, at) => (at === 0 ? { ...word, gap: 0 } : word));
}

/** Natural order, from what stands before a comma or in capitals or by the patronymic; and that without middle names. */
function personVariants(words: ListedWord[]): NameVariant[] {
  const cut = words.findIndex(({ gap }) => (gap & GAP.comma) !== 0);
  if (cut > 0) {
    const family = words.slice(0, cut);
    const given = words.slice(cut).filter(({ gap }, at) => at === 0 || (gap & GAP.comma) === 0);
    return [
      { words: begin([...plain(given), ...plain(family)]), rule: 'natural order' },
      ...shortened(given, family),
    ];
  }
  const bounds = familyBounds(words);
  if (!bounds) return [];
  const family = words.slice(...bounds);
  const given = [...words.slice(0, bounds[0]), ...words.slice(bounds[1])];
  const variants = shortened(given, family);
  if (bounds[0] === 0)
    variants.unshift({ words: begin([...plain(given), ...plain(family)]), rule: 'natural order' });
  return variants;
}

// What parted the words in the list does not part them in another order.
function plain(words: readonly ListedWord[]): ListedWord[] {
  return words.map((word) => ({ ...word, gap: word.gap & ~(GAP.comma | GAP.other) }));
}

function shortened(given: readonly ListedWord[], family: readonly ListedWord[]): NameVariant[] {
  let end = 0;
  while (end < given.length && isBound(given[end]!.folded)) end++;
  end++;
  while (end < given.length && (given[end]!.gap & GAP.dash) !== 0) end++;
  if (end >= given.length || given[end - 1]!.folded.length < 2) return [];
  const first = given.slice(0, end);
  const variants: NameVariant[] = [
    { words: begin([...plain(first), ...plain(family)]), rule: 'first and last name' },
  ];
  // Russian and Ukrainian papers put the family name first as often as not.
  if (given.some(({ folded }) => isPatronymic(romanise(folded).form)))
    variants.push({ words: begin([...plain(family), ...plain(first)]), rule: 'first and last name' });
  return variants;
}

function isBound(folded: string): boolean {
  return PARTICLES.has(folded) || ABD.has(folded) || ABU.has(folded);
}

/** Which words are the family name, where the list shows it without a comma. */
function familyBounds(words: ListedWord[]): [number, number] | undefined {
  const isUpper = ({ capitals }: ListedWord) => capitals === WORD_CASE.upper;
  if (words.some(isUpper) && !words.every(isUpper)) {
    let end = 0;
    while (end < words.length && isUpper(words[end]!)) end++;
    if (end > 0) return [0, end];
    let start = words.length;
    while (isUpper(words[start - 1]!)) start--;
    if (start < words.length) return [start, words.length];
  }
  if (words.length !== 3) return undefined;
  const patronymic = words.findIndex(({ folded }) => isPatronymic(romanise(folded).form));
  if (patronymic === 2) return [0, 1];
  return patronymic === 1 ? [2, 3] : undefined;
}

// Chinese words are read sign by sign, so that legal forms are told by the signs that a name ends with.
const HAN_LEGAL = /(?:股份有限公司|有限责任公司|集团有限公司|有限公司|公司)$/;

function organizationVariants(words: ListedWord[]): NameVariant[] {
  const signs = words.map(({ folded }) => folded).join('');
  const han = HAN_LEGAL.exec(signs)?.[0];
  if (han !== undefined && signs.length - han.length >= 4)
    return [{ words: words.slice(0, -han.length), rule: 'without legal form' }];
  const keys = words.map(({ folded }) => wordKey(romanise(folded).form));
  const legal = findLegalForms(keys);
  let [start, end] = [0, words.length];
  for (const found of legal) if (found.start === start) start = found.end;
  for (const found of legal.toReversed()) if (found.end === end) end = found.start;
  if (end <= start) return [];
  const rest = begin(words.slice(start, end));
  const cores = distinctiveParts(rest).map(
    (core): NameVariant => ({ words: core, rule: 'distinctive part' }),
  );
  if (rest.length === words.length) return cores;
  // "Radon, JSC" and "Radon JSC" are one name.
  if (end < words.length) words[end]!.gap |= GAP.comma;
  return [{ words: rest, rule: 'without legal form' }, ...cores];
}

/** What the list has in quotation marks, and what is left without general words and short acronyms at either end. */
function distinctiveParts(words: ListedWord[]): ListedWord[][] {
  const isGeneral = ({ folded, capitals }: ListedWord) =>
    isCommonWord(folded) || (folded.length <= 3 && capitals >= WORD_CASE.upper);
  let [start, end] = [0, words.length];
  while (start < end && isGeneral(words[start]!)) start++;
  while (end > start && isGeneral(words[end - 1]!)) end--;
  const parts: ListedWord[][] = [];
  if (end - start >= 2) parts.push(words.slice(start, end));
  const quoted = words.findLastIndex((word) => word.quoted);
  if (quoted > 0) parts.push(words.slice(quoted));
  return parts.filter((part) => part.length < words.length).map(begin);
}

/** "Al-Qaida" as "Alqaida"; a word of digits keeps its hyphen, since "Tu-154" is never "Tu154 " by chance. */
function joinHyphens(words: readonly ListedWord[]): ListedWord[] {
  const joined: ListedWord[] = [];
  for (const word of words) {
    const last = joined.at(-1);
    if (last && word.gap === GAP.dash && last.folded.length + word.folded.length >= 5) {
      joined[joined.length - 1] = {
        ...last,
        folded: last.folded + word.folded,
        lower: last.lower + word.lower,
      };
    } else joined.push(word);
  }
  return joined;
}
