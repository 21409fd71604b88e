import type { Qualifier } from '../../model/hit.ts';
import { edtfInterval } from '../../model/time.ts';

const DAY_MS = 86_400_000;
const YEAR_DAYS = 365.25;

function isFullDate(edtf: string): boolean {
  return /^\d{4}-\d{2}-\d{2}/.test(edtf);
}

function swapped(edtf: string): string {
  return edtf.replace(/^(\d{4})-(\d{2})-(\d{2})/, '$1-$3-$2');
}

/** Days between two EDTF times; 0 where they can mean the same day, null where one is not a bounded time. */
function daysApart(a: string, b: string): number | null {
  const [x, y] = [edtfInterval(a), edtfInterval(b)];
  if (!x?.from || !x.until || !y?.from || !y.until) return null;
  const [first, last] = x.from <= y.from ? [x, y] : [y, x];
  return Math.max(0, (Date.parse(last.from!) - Date.parse(first.until!)) / DAY_MS);
}

/** What the birth dates say: the same day, the same year, day and month swapped, about a year apart, or another date. */
export function birthDateQualifier(
  asked: string | undefined,
  listed: readonly string[],
): Qualifier | undefined {
  if (asked === undefined || listed.length === 0) return undefined;
  let nearest: { days: number; date: string } | undefined;
  for (const date of listed) {
    const days = daysApart(asked, date);
    if (days !== null && (!nearest || days < nearest.days || (days === nearest.days && isFullDate(date))))
      nearest = { days, date };
  }
  if (!nearest) return undefined;
  const { days, date } = nearest;
  const result = (effect: Qualifier['effect'], change: number, detail: string): Qualifier => ({
    name: 'birth date',
    effect,
    change,
    detail,
  });
  if (days === 0) {
    return isFullDate(asked) && isFullDate(date)
      ? result('for', 0.06, `same day of birth (${date})`)
      : result('for', 0.03, `birth dates agree as far as known (${asked}, ${date})`);
  }
  if (isFullDate(asked) && isFullDate(date)) {
    if (daysApart(swapped(asked), date) === 0)
      return result('for', 0.02, `day and month swapped (${asked}, ${date})`);
    if (asked.slice(0, 4) === date.slice(0, 4) || asked.slice(5) === date.slice(5)) {
      return result('neutral', -0.05, `birth dates differ in part (${asked}, ${date})`);
    }
  }
  const years = days / YEAR_DAYS;
  if (years <= 1) return result('neutral', -0.05, `birth dates about a year apart (${asked}, ${date})`);
  return years <= 3
    ? result('against', -0.2, `born ${Math.round(years)} years apart (${asked}, ${date})`)
    : result('against', -0.45, `born ${Math.round(years)} years apart (${asked}, ${date})`);
}
