import { dayFrom, edtf, monthFrom, nearest, partOfYear, seasonFrom, weekdayOf } from './calendar.ts';
import type { DateContext, DateRule } from './DateRule.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const DAYS = 'sun mon tue wed thu fri sat'.split(' ');
const SEASONS: Record<string, number> = { spring: 21, summer: 22, autumn: 23, fall: 23, winter: 24 };
const WORDS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');

const M =
  '(?:(January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b(?:(?<=\\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec))\\.)?)';
const D = '(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:]|[.,]\\d)';
const Y = '((?:1[89]|20)\\d\\d)(?![\\d%]|[.,]\\d)';
const S = '(spring|summer|autumn|fall|winter)';
const N = '(\\d{1,3}|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|few|a few)';

const month = (name: string) => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
const count = (word: string) =>
  /^\d/.test(word) ? Number(word) : /^an?$/i.test(word) ? 1 : WORDS.indexOf(word.toLowerCase()) + 1 || null;
const rule = (name: string, pattern: string, read: DateRule['read']): DateRule => ({
  name,
  pattern: new RegExp(`(?<![\\p{L}\\p{N}.-])(?:${pattern})(?![\\p{L}\\p{N}])`, 'giu'),
  read,
});

function ago(unit: string, amount: number, { published }: DateContext): string {
  if (/^day/i.test(unit)) return dayFrom(published, -amount) ?? '';
  if (/^week/i.test(unit)) return dayFrom(published, -7 * amount) ?? '';
  if (/^month/i.test(unit)) return monthFrom(published, -amount) ?? '';
  return published ? edtf(published.year - amount * (/^decade/i.test(unit) ? 10 : 1))! : '';
}

function week(context: DateContext, shift: number): string {
  const today = weekdayOf(context.published);
  if (today === null) return '';
  const monday = -((today + 6) % 7) + 7 * shift;
  return `${dayFrom(context.published, monday)}/${dayFrom(context.published, monday + 6)}`;
}

function weekday(name: string, which: string, context: DateContext): string {
  const today = weekdayOf(context.published);
  if (today === null) return '';
  const wanted = DAYS.indexOf(name.slice(0, 3).toLowerCase());
  const back = (today - wanted + 7) % 7;
  if (/next|coming/i.test(which) || (context.future && which === ''))
    return dayFrom(context.published, (7 - back) % 7 || 7) ?? '';
  return dayFrom(context.published, /last|previous/i.test(which) && back === 0 ? -7 : -back) ?? '';
}

const PART: Record<string, 'early' | 'mid' | 'late'> = {
  early: 'early',
  beginning: 'early',
  start: 'early',
  mid: 'mid',
  middle: 'mid',
  late: 'late',
  end: 'late',
};
const shiftOf = (which: string) => (/last|previous/i.test(which) ? -1 : /next/i.test(which) ? 1 : 0);

/** Ways of writing a time in English, the more particular before the more general. */
export const ENGLISH_DATES: readonly DateRule[] = [
  rule(
    'en:long-months-range',
    `${M},? ${Y}(?: to | through | until | and | ?[–—-] ?)${M},? ${Y}`,
    (m) => `${edtf(+m[2]!, month(m[1]!))}/${edtf(+m[4]!, month(m[3]!))}`,
  ),
  rule(
    'en:days-range',
    `${D} ${M},? ${Y}(?: to | through | until | and | ?[–—-] ?)${D} ${M},? ${Y}`,
    (m) => `${edtf(+m[3]!, month(m[2]!), +m[1]!)}/${edtf(+m[6]!, month(m[5]!), +m[4]!)}`,
  ),
  rule(
    'en:short-days-range',
    `${D}(?: to | through | until | and | ?[–—-] ?)${D} ${M},? ${Y}`,
    (m) => `${edtf(+m[4]!, month(m[3]!), +m[1]!)}/${edtf(+m[4]!, month(m[3]!), +m[2]!)}`,
  ),
  rule('en:month-day-year', `${M} ${D},? ${Y}`, (m) => edtf(+m[3]!, month(m[1]!), +m[2]!)),
  rule('en:day-month-year', `(?:the )?${D} (?:of )?${M},? ${Y}`, (m) => edtf(+m[3]!, month(m[2]!), +m[1]!)),
  rule(
    'en:months-range',
    `${M}(?: to | through | until | and |–|-)${M},? ${Y}`,
    (m) => `${edtf(+m[3]!, month(m[1]!))}/${edtf(+m[3]!, month(m[2]!))}`,
  ),
  rule('en:years-range', `${Y} ?(?:to|and|through|–|—|-|until) ?${Y}`, (m) =>
    +m[1]! < +m[2]! ? `${m[1]}/${m[2]}` : null,
  ),
  rule(
    'en:part-of-month',
    `(?:early|mid|late|the end of|the beginning of|the start of|the middle of)[ -]${M},? ${Y}`,
    (m) => edtf(+m[2]!, month(m[1]!)),
  ),
  rule('en:month-year', `${M},? (?:of )?${Y}`, (m) => edtf(+m[2]!, month(m[1]!))),
  rule('en:season-year', `${S},? (?:of )?${Y}`, (m) => `${m[2]}-${SEASONS[m[1]!.toLowerCase()]}`),
  rule('en:part-of-year', `(early|mid|late)[ -](?:in )?${Y}`, (m) =>
    partOfYear(PART[m[1]!.toLowerCase()]!, +m[2]!),
  ),
  rule('en:end-of-year', `(?:the )?(beginning|start|middle|end) of ${Y}`, (m) =>
    partOfYear(PART[m[1]!.toLowerCase()]!, +m[2]!),
  ),
  rule('en:part-of-relative-year', `(early|mid|late)(?: |-)(last|this|next) year`, (m, c) =>
    c.published ? partOfYear(PART[m[1]!.toLowerCase()]!, c.published.year + shiftOf(m[2]!)) : '',
  ),
  rule('en:half', `(?:the )?(first|second) half of ${Y}`, (m) =>
    /first/i.test(m[1]!) ? `${m[2]}-01/${m[2]}-06` : `${m[2]}-07/${m[2]}-12`,
  ),
  rule('en:quarter', `(?:(?:the )?(first|second|third|fourth) quarter of |Q([1-4]) )${Y}`, (m) => {
    const quarter = m[2] ? +m[2] : ['first', 'second', 'third', 'fourth'].indexOf(m[1]!.toLowerCase()) + 1;
    return `${edtf(+m[3]!, quarter * 3 - 2)}/${edtf(+m[3]!, quarter * 3)}`;
  }),
  rule('en:decade', `(?:(?:early|mid|late)[ -])?((?:19|20)\\d)0s`, (m) => `${m[1]}X`),
  rule('en:month-day', `${M} ${D}`, (m, c) => (+m[2]! > 31 ? null : nearest(c, month(m[1]!), +m[2]!))),
  rule('en:day-month', `(?:the )?${D} (?:of )?${M}`, (m, c) =>
    +m[1]! > 31 ? null : nearest(c, month(m[2]!), +m[1]!),
  ),
  rule('en:relative-season', `(this|last|past|next|coming|that) ${S}`, (m, c) =>
    /that/i.test(m[1]!)
      ? ''
      : seasonFrom(
          c.published,
          SEASONS[m[2]!.toLowerCase()]!,
          /past/i.test(m[1]!) ? 0 : /coming/i.test(m[1]!) ? 0 : shiftOf(m[1]!),
        ),
  ),
  rule(
    'en:unspecified-this-year',
    `at an? (?:unspecified|unknown|undisclosed) (?:time|date|point) (this|last) year`,
    (m, c) => (c.published ? edtf(c.published.year + shiftOf(m[1]!)) : ''),
  ),
  rule('en:relative-month-name', `(last|this|next|early|late|mid)[ -]${M}(?! \\d)`, (m, c) => {
    const plain = nearest(c, month(m[2]!));
    if (!/last|next/i.test(m[1]!) || !c.published?.month) return plain;
    return month(m[2]!) === c.published.month
      ? edtf(c.published.year + shiftOf(m[1]!), month(m[2]!))
      : nearest({ ...c, future: /next/i.test(m[1]!) }, month(m[2]!));
  }),
  rule(
    'en:relative-unit',
    `(?:(?:earlier|later) )?(this|last|past|next|previous) (week|month|year)`,
    (m, c) => {
      const shift = /past/i.test(m[1]!) ? -1 : shiftOf(m[1]!);
      if (/week/i.test(m[2]!)) return week(c, shift);
      if (/month/i.test(m[2]!)) return monthFrom(c.published, shift) ?? '';
      return c.published ? edtf(c.published.year + shift) : '';
    },
  ),
  rule('en:ago', `${N} (days?|weeks?|months?|years?|decades?) (?:ago|earlier)`, (m, c) =>
    /earlier$/i.test(m[0]) || count(m[1]!) === null ? '' : ago(m[2]!, count(m[1]!)!, c),
  ),
  rule(
    'en:past-span',
    `(?:in|over|during|within|for) the (?:past|last) (?:${N} )?(weeks?|months?|years?|decades?)`,
    (m, c) => {
      const amount = m[1] ? count(m[1]) : 1;
      const from = amount === null ? '' : ago(m[2]!, amount, c);
      return from && c.published
        ? `${from}/${edtf(c.published.year, c.published.month, c.published.day)}`
        : '';
    },
  ),
  rule('en:recent', `in recent (days|weeks|months|years)`, (m, c) => {
    if (!c.published) return '';
    const from = {
      days: dayFrom(c.published, -7),
      weeks: monthFrom(c.published, -1),
      months: monthFrom(c.published, -6),
      years: edtf(c.published.year - 5),
    }[m[1]!.toLowerCase()];
    return from ? `${from}~/${edtf(c.published.year, c.published.month, c.published.day)}` : '';
  }),
  rule(
    'en:day-word',
    `today|yesterday|tomorrow`,
    (m, c) => dayFrom(c.published, { today: 0, yesterday: -1, tomorrow: 1 }[m[0].toLowerCase()]!) ?? '',
  ),
  rule(
    'en:weekday',
    `(?:(last|next|this|past|coming|previous) )?(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)`,
    (m, c) => (/^\p{Lu}/u.test(m[2]!) ? weekday(m[2]!, m[1] ?? '', c) : null),
  ),
  rule(
    'en:month-alone',
    `(?<=\\b(?:in|since|by|until|till|during|from|before|after|between|and|to|through|of|for) )(January|February|March|April|May|June|July|August|September|October|November|December)`,
    (m, c) => (/^\p{Lu}/u.test(m[1]!) ? nearest(c, month(m[1]!)) : null),
  ),
  rule(
    'en:year',
    `(?<=\\b(?:in|since|by|until|till|during|from|before|after|of|year|through|between|around|circa|as of|mid|to|and|for|on) (?:about |around |at least )?)${Y}`,
    (m) => m[1]!,
  ),
  rule('en:year-in-brackets', `(?<=\\()${Y}(?=\\))`, (m) => m[1]!),
];
