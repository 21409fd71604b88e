import type { ShareRange } from '../../model/exposure.ts';

/** Units of a share: ten thousand to the percent. Whole numbers, so that 16.7 + 33.3 is 50 and not almost. */
export const WHOLE = 1_000_000;
const PERCENT = WHOLE / 100;
// Stated shares count in thousandths of a percent, so that one unit more or less can stand for "more than", "less than".
const STATED = 10;

/** A share between two bounds, in units; "more than 50 percent" begins one unit above fifty. */
export interface Share {
  least: number;
  most: number;
}

/** Nothing is known of it. */
export const UNKNOWN_SHARE: Share = { least: 0, most: WHOLE };

const stated = (percent: number) =>
  Math.min(WHOLE, Math.max(0, Math.round((percent * PERCENT) / STATED) * STATED));

/** Exactly so many percent. */
export function exactly(percent: number): Share {
  return { least: stated(percent), most: stated(percent) };
}

/** So many percent or more. */
export function atLeast(percent: number): Share {
  return { least: stated(percent), most: WHOLE };
}

/** More than so many percent. */
export function moreThan(percent: number): Share {
  return { least: Math.min(WHOLE, stated(percent) + 1), most: WHOLE };
}

/** So many percent or less. */
export function atMost(percent: number): Share {
  return { least: 0, most: stated(percent) };
}

/** Less than so many percent. */
export function lessThan(percent: number): Share {
  return { least: 0, most: Math.max(0, stated(percent) - 1) };
}

const nearest = (units: number) => Math.round(units / STATED) * STATED;
const percentOf = (units: number) => Number((nearest(units) / PERCENT).toFixed(3));

/** A share in percent and in words, each bound as open or closed as it is. */
export function rangeOf({ least, most }: Share): ShareRange {
  const range = { least: percentOf(least), most: percentOf(Math.min(most, WHOLE)) };
  const above = least > nearest(least);
  const below = most < nearest(most);
  if (least <= 0 && most >= WHOLE) return { ...range, words: '0–100%, unknown' };
  if (range.least === range.most) return { ...range, words: `${range.least}%` };
  if (most >= WHOLE)
    return { ...range, words: above ? `more than ${range.least}%` : `${range.least}% or more` };
  if (least <= 0) return { ...range, words: below ? `less than ${range.most}%` : `${range.most}% at most` };
  const from = above ? `more than ${range.least}%` : `${range.least}%`;
  return { ...range, words: `${from} to ${below ? 'less than ' : ''}${range.most}%` };
}

/** A sum of shares: what counts for certain, and the most that it can be. */
export function sumOf(share: Share): ShareRange {
  const range = rangeOf(share);
  if (range.least === range.most) return range;
  const above = share.least > nearest(share.least) ? 'more than ' : '';
  const below = share.most < nearest(share.most) ? `less than ${range.most}%` : `${range.most}% at most`;
  return { ...range, words: `${above}${range.least}% for certain, ${below}` };
}
