/** First and last day, ISO `YYYY-MM-DD`, that an EDTF time can mean; null where it is open. */
export interface DayInterval {
  from: string | null;
  until: string | null;
}

// Seasons of the northern year as ISO 8601-2 numbers them; winter is the one that begins in December of the year.
const SEASONS: Record<string, [startMonth: number, yearsOn: number, endMonth: number]> = {
  '21': [3, 0, 5],
  '22': [6, 0, 8],
  '23': [9, 0, 11],
  '24': [12, 1, 2],
};

function day(year: number, month: number, date: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

function lastDateOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function single(text: string): { from: string; until: string } | null {
  const found = /^(\d{3}[\dX]|\d{2}XX)(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?[~?%]?$/.exec(text);
  if (!found) return null;
  const [, year, month, date] = found as unknown as [string, string, string?, string?];
  const firstYear = Number(year.replaceAll('X', '0'));
  const lastYear = Number(year.replaceAll('X', '9'));
  if (month === undefined || month === 'XX' || firstYear !== lastYear) {
    return { from: day(firstYear, 1, 1), until: day(lastYear, 12, 31) };
  }
  const season = SEASONS[month];
  if (season) {
    if (date !== undefined) return null;
    const [start, yearsOn, end] = season;
    return {
      from: day(firstYear, start, 1),
      until: day(firstYear + yearsOn, end, lastDateOf(firstYear + yearsOn, end)),
    };
  }
  const monthNumber = Number(month);
  if (monthNumber < 1 || monthNumber > 12) return null;
  const last = lastDateOf(firstYear, monthNumber);
  if (date === undefined || date === 'XX') {
    return { from: day(firstYear, monthNumber, 1), until: day(firstYear, monthNumber, last) };
  }
  if (Number(date) < 1 || Number(date) > last) return null;
  return {
    from: day(firstYear, monthNumber, Number(date)),
    until: day(firstYear, monthNumber, Number(date)),
  };
}

/**
 * The days that an EDTF time (ISO 8601-2: dates, `2024-22` seasons, `2024-XX`, `202X`, `a/b`, `a/..`, `../b`) can mean.
 * Null when it is not such a time, names a day that does not exist, or ends before it begins.
 */
export function edtfInterval(edtf: string): DayInterval | null {
  const [left, right, ...rest] = edtf.split('/');
  if (left === undefined || rest.length > 0) return null;
  if (right === undefined) return single(left);
  const open = (side: string) => side === '..' || side === '';
  const first = open(left) ? null : single(left);
  const last = open(right) ? null : single(right);
  if ((!open(left) && !first) || (!open(right) && !last) || (open(left) && open(right))) return null;
  const from = first?.from ?? null;
  const until = last?.until ?? null;
  return from !== null && until !== null && from > until ? null : { from, until };
}

/** Whether `text` is an EDTF time that redthread understands. */
export function isEdtf(text: string): boolean {
  return edtfInterval(text) !== null;
}

/** Whether two EDTF times can mean the same day. False where either is not a time. */
export function timesOverlap(a: string, b: string): boolean {
  const [x, y] = [edtfInterval(a), edtfInterval(b)];
  if (!x || !y) return false;
  return (
    (x.from === null || y.until === null || x.from <= y.until) &&
    (y.from === null || x.until === null || y.from <= x.until)
  );
}

/** Whether `text` is an existing calendar day, `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  const interval = /^\d{4}-\d{2}-\d{2}$/.test(text) ? edtfInterval(text) : null;
  return interval !== null && interval.from === text;
}

/** Today as this machine's clock and place have it, YYYY-MM-DD. */
export function today(): string {
  return new Date().toLocaleDateString('sv');
}
