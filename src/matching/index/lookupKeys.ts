import type { Token } from '../compare/compareTokens.ts';
import { givenNameForms } from '../parts/givenNames.ts';
import { READING } from '../parts/namePart.ts';
import { nameKey } from '../romanise/nameKey.ts';
import { placeStem } from '../romanise/placeStem.ts';
import { pinyinVariants } from '../romanise/romaniseHan.ts';
import { koreanKey } from '../romanise/romaniseHangul.ts';
import { skeletonKey } from '../romanise/skeletonKey.ts';

// k: romanisation key; s/S: skeleton of a vowelled / unvowelled token; h/H: Korean key of a Latin / Hangul token.

function skeletons(token: Token): string[] {
  const skeleton = skeletonKey(token.form);
  return skeleton.length < 2 ? [] : [...new Set([skeleton, skeleton.replaceAll('d', 's')])];
}

function bare(form: string): string[] {
  return form.length >= 6 && /^[aeu]l/.test(form) ? [`k${nameKey(form.slice(2))}`] : [];
}

function servantKeys(key: string): string[] {
  return [`k${key.startsWith('abd') && key.length > 6 ? key.slice(3) : `abd${key}`}`];
}

function placeKeys(form: string): string[] {
  const stem = placeStem(form);
  return stem === '' ? [] : [`k${nameKey(stem)}`, `p${stem}`];
}

/** Keys under which the index keeps a token. */
export function storedKeys(token: Token): string[] {
  if (token.reading === READING.vowelless) return skeletons(token).map((skeleton) => `S${skeleton}`);
  if (token.reading === READING.korean) return [`H${koreanKey(token.form)}`];
  if (token.reading === READING.pinyin)
    return [token.form, ...pinyinVariants(token.form)].map((form) => `k${nameKey(form)}`);
  const skeleton = skeletonKey(token.form);
  return [
    `k${token.key}`,
    ...bare(token.form),
    ...placeKeys(token.form),
    ...(skeleton.length > 1 ? [`s${skeleton}`] : []),
    ...(token.form.length <= 14 ? [`h${koreanKey(token.form)}`] : []),
  ];
}

/** Keys under which a token that is asked for may find its likes. */
export function askedKeys(token: Token, person: boolean): string[] {
  if (token.reading === READING.vowelless)
    return skeletons(token).flatMap((skeleton) => [`s${skeleton}`, `S${skeleton}`]);
  if (token.reading === READING.korean) return [`h${koreanKey(token.form)}`, `H${koreanKey(token.form)}`];
  if (token.reading === READING.pinyin) return storedKeys(token);
  const skeleton = skeletonKey(token.form);
  return [
    `k${token.key}`,
    ...bare(token.form),
    ...(person ? [] : placeKeys(token.form)),
    ...(person ? servantKeys(token.key) : []),
    ...(person ? givenNameForms(token.form).map((form) => `k${nameKey(form)}`) : []),
    ...(skeleton.length > 1 ? [`S${skeleton}`] : []),
    ...(token.form.length <= 14 ? [`H${koreanKey(token.form)}`] : []),
  ];
}
