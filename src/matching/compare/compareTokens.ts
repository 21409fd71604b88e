import { isSameGivenName } from '../parts/givenNames.ts';
import { type NameClass, READING, type Reading } from '../parts/namePart.ts';
import { nameKey } from '../romanise/nameKey.ts';
import { placeStem } from '../romanise/placeStem.ts';
import { pinyinVariants } from '../romanise/romaniseHan.ts';
import { koreanKey } from '../romanise/romaniseHangul.ts';
import { editCost } from './editCost.ts';
import { vowellessCost } from './vowellessCost.ts';

/** One distinct part of names, with the key under which its romanisations meet (for pinyin, its characters). */
export interface Token {
  form: string;
  reading: Reading;
  key: string;
}

/** How alike two tokens are (0–1) and by what rule, in words for a person. */
export interface TokenMatch {
  score: number;
  rule: string;
}

/** Below this, two tokens count as different. */
export const LEAST_TOKEN_SCORE = 0.66;

/** The token of a folded form; one read in pinyin carries its characters after a bar. */
export function tokenOf(form: string, reading: Reading): Token {
  if (reading === READING.spelt) return { form, reading, key: nameKey(form) };
  if (reading !== READING.pinyin) return { form, reading, key: form };
  const [sound, characters = ''] = form.split('|');
  return { form: sound!, reading, key: characters };
}

/** The folded form that a token was made of. */
export function folded({ form, reading, key }: Token): string {
  return reading === READING.pinyin && key !== '' ? `${form}|${key}` : form;
}

const SAME: TokenMatch = { score: 1, rule: 'same' };
const KEY: TokenMatch = { score: 0.97, rule: 'transliteration' };
const GIVEN: TokenMatch = { score: 0.93, rule: 'form of the same name' };
const ARTICLE: TokenMatch = { score: 0.95, rule: 'article' };
const SERVANT: TokenMatch = { score: 0.84, rule: 'without Abd-al' };
const PINYIN: TokenMatch = { score: 0.97, rule: 'pinyin' };
const PLACE: TokenMatch = { score: 0.92, rule: 'adjective of the place' };
const KOREAN: TokenMatch = { score: 0.96, rule: 'Korean spelling' };

/** Compares two words of names; undefined where they are different words. Symmetric. */
export function compareTokens(a: Token, b: Token, nameClass: NameClass): TokenMatch | undefined {
  if (a.reading === READING.spelt && b.reading === READING.spelt) return compareSpelt(a, b, nameClass);
  if (a.reading === READING.vowelless || b.reading === READING.vowelless) return compareVowelless(a, b);
  if (
    a.reading === READING.pinyin &&
    b.reading === READING.pinyin &&
    a.key !== b.key &&
    a.key !== '' &&
    b.key !== ''
  ) {
    return undefined;
  }
  if (a.form === b.form) return a.reading === b.reading ? SAME : PINYIN;
  if (
    a.reading === READING.pinyin &&
    (pinyinVariants(a.form).includes(b.form) || pinyinVariants(b.form).includes(a.form))
  ) {
    return PINYIN;
  }
  if (a.reading === READING.pinyin || b.reading === READING.pinyin)
    return pinyinVariants(b.form).includes(a.form) ? PINYIN : undefined;
  if (a.reading === b.reading) return undefined;
  return koreanKey(a.form) === koreanKey(b.form) ? KOREAN : undefined;
}

function compareSpelt(a: Token, b: Token, nameClass: NameClass): TokenMatch | undefined {
  if (a.form === b.form) return SAME;
  if (a.key === b.key) return KEY;
  if (nameClass === 'person' && isSameGivenName(a.form, b.form)) return GIVEN;
  if (nameClass === 'person' && (a.form === `abd${b.form}` || b.form === `abd${a.form}`)) return SERVANT;
  const length = Math.max(a.form.length, b.form.length);
  const apart = Math.abs(a.form.length - b.form.length);
  if (length < 3 || apart > 6) return undefined;
  if (apart >= 2) {
    if (
      nameClass === 'organization' &&
      (isPlaceAdjective(a.form, b.form) || isPlaceAdjective(b.form, a.form))
    )
      return PLACE;
    if (apart === 2 && (withoutArticle(a.form) === b.form || withoutArticle(b.form) === a.form))
      return ARTICLE;
  }
  const limit = length < 4 ? 0.8 : length < 7 ? 1.2 : length < 10 ? 1.8 : 2.4;
  const keyCost = editCost(a.key, b.key, limit + 0.5);
  if (keyCost > limit + 0.5) return undefined;
  const plain = editCost(a.form, b.form, limit);
  const cost = a.key.length > 3 && b.key.length > 3 ? Math.min(plain, keyCost + 0.3) : plain;
  if (cost > limit) return undefined;
  const shorter = Math.min(a.form.length, b.form.length);
  const score = 1 - (cost > 1 ? cost ** 1.35 : cost) / Math.max(shorter + 0.5, 3);
  return score < LEAST_TOKEN_SCORE
    ? undefined
    : { score, rule: cost <= 1 ? 'spelling (1 edit)' : 'spelling (2 edits)' };
}

function isPlaceAdjective(adjective: string, place: string): boolean {
  if (adjective.charCodeAt(0) !== place.charCodeAt(0) || adjective.charCodeAt(1) !== place.charCodeAt(1))
    return false;
  const stem = placeStem(adjective);
  return stem !== '' && place.startsWith(stem) && place.length <= stem.length + 2;
}

function withoutArticle(form: string): string {
  return form.length >= 6 && /^[aeu]l/.test(form) ? form.slice(2) : '';
}

const CONSONANTS = 'written consonants';

function compareVowelless(a: Token, b: Token): TokenMatch | undefined {
  if (a.reading === b.reading) {
    if (a.form === b.form) return SAME;
    if (Math.min(a.form.length, b.form.length) < 5) return undefined;
    const cost = editCost(a.form, b.form, 1);
    return cost > 1 ? undefined : { score: 1 - cost / 6, rule: 'spelling (1 edit)' };
  }
  const [consonants, latin] = a.reading === READING.vowelless ? [a.form, b.form] : [b.form, a.form];
  if (consonants.length < 2 || latin.length < 3) return undefined;
  const limit = consonants.length >= 6 ? 1.2 : 0.5;
  const cost = vowellessCost(consonants, latin, limit);
  return cost > limit ? undefined : { score: 0.97 - cost * 0.22, rule: CONSONANTS };
}
