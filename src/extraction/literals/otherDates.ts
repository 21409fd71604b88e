import { dayFrom, edtf, monthFrom, nearest, partOfYear, seasonFrom, weekdayOf } from './calendar.ts';
import type { DateRule } from './DateRule.ts';

const RU_MONTHS: readonly string[] = [
  'январ|січ',
  'феврал|лют',
  'март|берез',
  'апрел|квіт',
  'ма[яйе]|трав',
  'июн|черв',
  'июл|лип',
  'август|серп',
  'сентябр|верес',
  'октябр|жовт',
  'ноябр|листопад',
  'декабр|груд',
];
const M = `((?:${RU_MONTHS.join('|')})\\p{L}{0,3})`;
const Y = '((?:19|20)\\d\\d)(?: ?(?:года|году|годом|год|року|році|рік|гг?\\.?|р\\.))?';
const SEASONS: [RegExp, number][] = [
  [/^(?:весн|навесн)/iu, 21],
  [/^(?:лет|літ|влітк)/iu, 22],
  [/^(?:осен|восен|осін)/iu, 23],
  [/^(?:зим|взимк)/iu, 24],
];
const S = '(весной|летом|осенью|зимой|навесні|влітку|восени|взимку)';
const PARTS: [RegExp, 'early' | 'mid' | 'late'][] = [
  [/^(?:начал|початк)/iu, 'early'],
  [/^(?:середин)/iu, 'mid'],
  [/^(?:конц|кінц|наприкінц)/iu, 'late'],
];
const WEEKDAYS = ['воскресень', 'понедельник', 'вторник', 'сред', 'четверг', 'пятниц', 'суббот'];

const rule = (name: string, pattern: string, read: DateRule['read']): DateRule => ({
  name,
  pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'giu'),
  read,
});
const zh = (name: string, pattern: string, read: DateRule['read']): DateRule => ({
  name,
  pattern: new RegExp(pattern, 'gu'),
  read,
});
const month = (word: string) =>
  RU_MONTHS.findIndex((stem) => new RegExp(`^(?:${stem})`, 'iu').test(word)) + 1;
const season = (word: string) => SEASONS.find(([pattern]) => pattern.test(word))![1];
const part = (word: string) => PARTS.find(([pattern]) => pattern.test(word))![1];
const ZH_SEASON: Record<string, number> = { 春: 21, 夏: 22, 秋: 23, 冬: 24 };

/** Ways of writing a time with numbers alone, in any language. */
export const NUMERIC_DATES: readonly DateRule[] = [
  rule(
    'iso',
    '((?:19|20)\\d\\d)-(\\d\\d)-(\\d\\d)(?:T\\d\\d:\\d\\d(?::\\d\\d)?(?:Z|[+-]\\d\\d:?\\d\\d)?)?',
    (m) => edtf(+m[1]!, +m[2]!, +m[3]!),
  ),
  rule('dotted', '(\\d{1,2})\\.(\\d{1,2})\\.((?:19|20)\\d\\d)(?: ?(?:г\\.?|года|р\\.|року))?', (m) =>
    edtf(+m[3]!, +m[2]!, +m[1]!),
  ),
  // 03/04/2024 is March in one country and April in another: only the year is sure then.
  rule('slashed', '(\\d{1,2})/(\\d{1,2})/((?:19|20)\\d\\d)', (m) =>
    +m[1]! > 12
      ? edtf(+m[3]!, +m[2]!, +m[1]!)
      : +m[2]! > 12
        ? edtf(+m[3]!, +m[1]!, +m[2]!)
        : m[1] === m[2]
          ? edtf(+m[3]!, +m[1]!, +m[2]!)
          : m[3]!,
  ),
];

/** Ways of writing a time in Russian and Ukrainian. */
export const CYRILLIC_DATES: readonly DateRule[] = [
  rule('ru:day-month-year', `(\\d{1,2}) ${M} ${Y}`, (m) =>
    month(m[2]!) ? edtf(+m[3]!, month(m[2]!), +m[1]!) : null,
  ),
  rule('ru:month-year', `${M} ${Y}`, (m) => edtf(+m[2]!, month(m[1]!))),
  rule('ru:season-year', `${S} ${Y}`, (m) => `${m[2]}-${season(m[1]!)}`),
  rule(
    'ru:part-of-year',
    `(начале|начала|середине|середины|конце|конца|початку|середині|кінці|наприкінці) ${Y}`,
    (m) => partOfYear(part(m[1]!), +m[2]!),
  ),
  rule('ru:day-month', `(\\d{1,2}) ${M}`, (m, c) => (month(m[2]!) ? nearest(c, month(m[2]!), +m[1]!) : null)),
  rule(
    'ru:this-season',
    `(?:этим|этой|минувшим|минувшей|цього|цим|цією) (летом|весной|осенью|зимой|літа|літом|весни|осені|зими)`,
    (m, c) => seasonFrom(c.published, season(m[1]!), 0),
  ),
  rule(
    'ru:last-season',
    `(?:прошлым|прошлой|минулого|минулої) (летом|весной|осенью|зимой|літа|весни|осені|зими)`,
    (m, c) => seasonFrom(c.published, season(m[1]!), -1),
  ),
  rule(
    'ru:relative-year',
    `(этом|этого|прошлом|прошлого|текущем|следующем|минулого|цього) (?:году|года|року)`,
    (m, c) =>
      c.published
        ? edtf(c.published.year + (/прошл|мину/iu.test(m[1]!) ? -1 : /след/iu.test(m[1]!) ? 1 : 0))
        : '',
  ),
  rule(
    'ru:relative-month',
    `(этом|этого|прошлом|прошлого|минулого|цього) (?:месяце|месяца|місяця)`,
    (m, c) => monthFrom(c.published, /прошл|мину/iu.test(m[1]!) ? -1 : 0) ?? '',
  ),
  rule(
    'ru:day-word',
    `сегодня|вчера|завтра|позавчера|сьогодні|вчора`,
    (m, c) =>
      dayFrom(c.published, /позав/iu.test(m[0]) ? -2 : /вч/iu.test(m[0]) ? -1 : /зав/iu.test(m[0]) ? 1 : 0) ??
      '',
  ),
  rule(
    'ru:weekday',
    `(?<=(?:^|[^\\p{L}])(?:в|во|у) )(понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье)`,
    (m, c) => {
      const today = weekdayOf(c.published);
      const wanted = WEEKDAYS.findIndex((stem) => m[1]!.toLowerCase().startsWith(stem));
      return today === null ? '' : (dayFrom(c.published, -((today - wanted + 7) % 7)) ?? '');
    },
  ),
  rule(
    'ru:month-alone',
    `(?<=(?:^|[^\\p{L}])(?:в|с|до|по|у|з|від) )(январе|феврале|марте|апреле|мае|июне|июле|августе|сентябре|октябре|ноябре|декабре|января|февраля|марта|апреля|июня|июля|августа|сентября|октября|ноября|декабря)`,
    (m, c) => nearest(c, month(m[1]!)),
  ),
  rule('ru:year', '((?:19|20)\\d\\d) ?(?:года|году|годом|год|року|році|рік|гг?\\.)', (m) => m[1]!),
];

/** Ways of writing a time in Chinese. */
export const CHINESE_DATES: readonly DateRule[] = [
  zh('zh:full', '((?:19|20)\\d\\d) ?年 ?(\\d{1,2}) ?月 ?(\\d{1,2}) ?[日号]', (m) =>
    edtf(+m[1]!, +m[2]!, +m[3]!),
  ),
  zh('zh:year-month', '((?:19|20)\\d\\d) ?年 ?(\\d{1,2}) ?月', (m) => edtf(+m[1]!, +m[2]!)),
  zh('zh:season-year', '((?:19|20)\\d\\d)年([春夏秋冬])[天季]?', (m) => `${m[1]}-${ZH_SEASON[m[2]!]}`),
  zh('zh:part-of-year', '((?:19|20)\\d\\d)年([底末初中])', (m) =>
    partOfYear(m[2] === '初' ? 'early' : m[2] === '中' ? 'mid' : 'late', +m[1]!),
  ),
  zh('zh:year', '((?:19|20)\\d\\d) ?年', (m) => m[1]!),
  zh('zh:relative-season', '(今年|去年)([春夏秋冬])[天季]', (m, c) =>
    seasonFrom(c.published, ZH_SEASON[m[2]!]!, m[1] === '去年' ? -1 : 0),
  ),
  zh('zh:relative-year-month', '(今年|去年)(\\d{1,2})月', (m, c) =>
    c.published ? edtf(c.published.year - (m[1] === '去年' ? 1 : 0), +m[2]!) : '',
  ),
  zh('zh:relative-part', '(今年|去年)(底|年底|初|年初)', (m, c) =>
    c.published
      ? partOfYear(m[2]!.includes('初') ? 'early' : 'late', c.published.year - (m[1] === '去年' ? 1 : 0))
      : '',
  ),
  zh('zh:relative-year', '今年|去年|明年|前年', (m, c) =>
    c.published ? edtf(c.published.year + { 今年: 0, 去年: -1, 明年: 1, 前年: -2 }[m[0]]!) : '',
  ),
  zh('zh:month-day', '(\\d{1,2})月(\\d{1,2})[日号]', (m, c) => nearest(c, +m[1]!, +m[2]!)),
  zh(
    'zh:relative-month',
    '本月|这个月|上个月|上月',
    (m, c) => monthFrom(c.published, m[0].includes('上') ? -1 : 0) ?? '',
  ),
  zh('zh:day', '今天|昨天|昨日|今日', (m, c) => dayFrom(c.published, m[0].startsWith('昨') ? -1 : 0) ?? ''),
];
