import { isEdtf } from '../../model/time.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DATE = /^(?:(\d{1,2}) )?(?:([A-Z][a-z]{2})[a-z]* )?(\d{4})$/;

function single(text: string): string | undefined {
  const circa = /^(?:circa|c\.|approximately) /i.exec(text);
  const found = DATE.exec(circa ? text.slice(circa[0].length) : text);
  if (!found) return undefined;
  const [, day, monthName, year] = found;
  const month = monthName ? MONTHS.indexOf(monthName.toLowerCase()) + 1 : 0;
  if (monthName && month === 0) return undefined;
  if (day && !monthName) return undefined;
  const parts = [year, month || undefined, day].filter((part) => part !== undefined);
  return parts.map((part) => String(part).padStart(2, '0')).join('-') + (circa ? '~' : '');
}

/** OFAC's ways of giving a date → EDTF: "07 Oct 1952", "Oct 1952", "circa 1951", "1951 to 1953". Undefined for others. */
export function ofacDate(text: string): string | undefined {
  const sides = text.trim().split(/ to |(?<=\d{4})-(?=\d{4})/);
  const dates = sides.map((side) => single(side.trim()));
  if (dates.some((date) => date === undefined) || dates.length > 2) return undefined;
  const approximate = dates[0]!.endsWith('~') && dates[1] && !dates[1].endsWith('~');
  const edtf = approximate ? `${dates[0]}/${dates[1]}~` : dates.join('/');
  return isEdtf(edtf) ? edtf : undefined;
}
