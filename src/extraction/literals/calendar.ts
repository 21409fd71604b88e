import type { DateContext, Published } from './DateRule.ts';

const two = (value: number) => String(value).padStart(2, '0');

/** EDTF of a year, month and day, each from 1; null where there is no such day. */
export function edtf(year: number, month?: number, day?: number): string | null {
  if (month === undefined) return String(year);
  if (month < 1 || month > 12) return null;
  if (day === undefined) return `${year}-${two(month)}`;
  const exists = day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
  return exists ? `${year}-${two(month)}-${two(day)}` : null;
}

/** Reads `published` (EDTF, at least a year) into its parts; null where there is none. */
export function publishedOf(text: string | undefined): Published | null {
  const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(text ?? '');
  if (!found) return null;
  const month = found[2] ? Number(found[2]) : undefined;
  if (month !== undefined && (month < 1 || month > 12)) return { year: Number(found[1]) };
  return { year: Number(found[1]), month, day: found[3] ? Number(found[3]) : undefined };
}

/** The day `days` after the published one, EDTF; null where the day of publication is not known. */
export function dayFrom(published: Published | null, days: number): string | null {
  if (published?.month === undefined || published.day === undefined) return null;
  const date = new Date(Date.UTC(published.year, published.month - 1, published.day + days));
  return edtf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

/** The month `months` after the published one, EDTF; null where the month of publication is not known. */
export function monthFrom(published: Published | null, months: number): string | null {
  if (published?.month === undefined) return null;
  const index = published.year * 12 + published.month - 1 + months;
  return edtf(Math.floor(index / 12), (index % 12) + 1);
}

/**
 * The nearest such month or day that is not after publication, or, in a sentence about the future, not before it.
 * Empty where no year can be known.
 */
export function nearest({ published, future }: DateContext, month: number, day?: number): string {
  if (!published) return '';
  const now = (published.month ?? 12) * 100 + (published.day ?? 31);
  const then = month * 100 + (day ?? (future ? 31 : 0));
  const shift = future ? (then < now ? 1 : 0) : then > now ? -1 : 0;
  return edtf(published.year + shift, month, day) ?? '';
}

/** 0 for Sunday to 6, of the day of publication; null where it is not known. */
export function weekdayOf(published: Published | null): number | null {
  if (published?.month === undefined || published.day === undefined) return null;
  return new Date(Date.UTC(published.year, published.month - 1, published.day)).getUTCDay();
}

/** "early", "mid", "late" of a year as EDTF interval of months. */
export function partOfYear(part: 'early' | 'mid' | 'late', year: number): string {
  const [from, until] = { early: [1, 3], mid: [5, 8], late: [10, 12] }[part] as [number, number];
  return `${edtf(year, from)}/${edtf(year, until)}`;
}

/** A season (EDTF 21–24) of a year; `shift` counts years from the one of publication, winter being that of its December. */
export function seasonFrom(published: Published | null, season: number, shift: number): string {
  if (!published) return '';
  const inWinterOfLastYear = season === 24 && (published.month ?? 12) < 12 ? -1 : 0;
  return `${published.year + shift + inWinterOfLastYear}-${season}`;
}
