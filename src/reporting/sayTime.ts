const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const SEASONS: Record<string, string> = { '21': 'spring', '22': 'summer', '23': 'autumn', '24': 'winter' };

function single(edtf: string): string {
  const circa = /[~?%]$/.test(edtf) ? 'about ' : '';
  const [year, month, day] = edtf.replace(/[~?%]$/, '').split('-') as [string, string?, string?];
  const spoken = /^\d{3}X$/.test(year)
    ? `${year.slice(0, 3)}0s`
    : /^\d{2}XX$/.test(year)
      ? `${year.slice(0, 2)}00s`
      : year;
  if (month === undefined || month === 'XX') return circa + spoken;
  if (SEASONS[month]) return `${circa}${SEASONS[month]} ${spoken}`;
  const name = MONTHS[Number(month) - 1];
  if (name === undefined) return edtf;
  return day === undefined || day === 'XX'
    ? `${circa}${name} ${spoken}`
    : `${circa}${Number(day)} ${name} ${spoken}`;
}

/** An EDTF time in words: "summer 2024", "19 September 2024", "since February 2022", "October 2023 to December 2023". */
export function sayTime(edtf: string): string {
  const [from, until] = edtf.split('/') as [string, string?];
  if (until === undefined) return single(from);
  if (from === '..' || from === '') return `until ${single(until)}`;
  if (until === '..' || until === '') return `since ${single(from)}`;
  return `${single(from)} to ${single(until)}`;
}
