const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'];
const SEASONS: Record<string, string> = { '21': 'spring', '22': 'summer', '23': 'autumn', '24': 'winter' };

/** An EDTF time as a person would say it: "19 Sept 2024", "summer 2024", "since Feb 2022". Unknown forms stay as they are. */
export function timeInWords(edtf: string): string {
  const [from, until, ...rest] = edtf.split('/');
  if (rest.length > 0 || from === undefined) return edtf;
  if (until === undefined) return oneTime(from);
  if (until === '..' || until === '') return `since ${oneTime(from)}`;
  if (from === '..' || from === '') return `until ${oneTime(until)}`;
  return `${oneTime(from)} to ${oneTime(until)}`;
}

/** The day of an ISO instant, as a person would say it, in the reader's own time zone. */
export function dayOfInstant(instant: string): string {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) return instant;
  return `${date.getDate()} ${MONTHS[date.getMonth()]} ${date.getFullYear()}`;
}

function oneTime(text: string): string {
  const found = /^(\d{3}[\dX]|\d{2}XX)(?:-(\d{2}|XX))?(?:-(\d{2}|XX))?([~?%]?)$/.exec(text);
  if (!found) return text;
  const [, year, month, date, doubt] = found;
  const about = doubt === '' ? '' : 'about ';
  const yearWords = year!.includes('X') ? `${year!.replaceAll('X', '0')}s` : year!;
  if (month === undefined || month === 'XX') return about + yearWords;
  if (SEASONS[month]) return `${about}${SEASONS[month]} ${yearWords}`;
  const monthWords = MONTHS[Number(month) - 1];
  if (!monthWords) return text;
  const dateWords = date === undefined || date === 'XX' ? '' : `${Number(date)} `;
  return `${about}${dateWords}${monthWords} ${yearWords}`;
}
