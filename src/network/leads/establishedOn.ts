import { edtfInterval } from '../../model/time.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const ESTABLISHED =
  /\b(?:established|founded|incorporated|registered)(?: date| on| in)?:?\s+(?:(?:(\d{1,2}) )?([a-z]{3})[a-z]* )?(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/gi;

/** The earliest day (ISO) on which a listing's remarks say that the organisation was founded; null where they do not. */
export function establishedOn(remarks: string | undefined): string | null {
  const days = [...(remarks ?? '').matchAll(ESTABLISHED)].flatMap(([, day, word, year, isoMonth, isoDay]) => {
    const named = word === undefined ? 0 : MONTHS.indexOf(word.toLowerCase()) + 1;
    const month = isoMonth ?? (named > 0 ? String(named).padStart(2, '0') : undefined);
    const date = isoDay ?? day?.padStart(2, '0');
    const edtf = [year, month, month === undefined ? undefined : date].filter(Boolean).join('-');
    return edtfInterval(edtf)?.from ?? [];
  });
  return days.sort()[0] ?? null;
}
