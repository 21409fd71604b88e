import { isEdtf } from '../../model/time.ts';
import { type Candidate, STRENGTH } from '../candidate.ts';
import { findMails, type Mail } from '../text/findMails.ts';
import { type TokenizedText, tokensOf } from '../text/tokenizedText.ts';
import { publishedOf } from './calendar.ts';
import type { DateRule, Published } from './DateRule.ts';
import { ENGLISH_DATES } from './englishDates.ts';
import { CHINESE_DATES, CYRILLIC_DATES, NUMERIC_DATES } from './otherDates.ts';

// A sentence without any of these has no time in it; most sentences are passed over by this alone.
const ENGLISH_TRIGGER =
  /\b(?:19|20)\d\d|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|this|last|past|next|recent|today|yesterday|tomorrow|ago|late|early|mid|end|previous)/i;
const CYRILLIC_TRIGGER = /[а-яіїє]{3}/i;
const CHINESE_TRIGGER = /[年月日今昨去前明上本]/;
const FUTURE =
  /\b(?:will|shall|plans? to|planned|is to|are to|scheduled|expected|due|upcoming|deadline|intends?|going to)\b|будет|планиру|запланирован|将/iu;
const BEFORE: readonly (readonly [RegExp, (value: string) => string])[] = [
  [
    /(?:^|[^\p{L}])(?:since|as early as|starting in|beginning in|from as early as|с|со|з|від|начиная с)\s+(?:at least\s+|about\s+|around\s+)?(?:the\s+)?$/iu,
    (value) => `${value}/..`,
  ],
  [/(?:^|[^\p{L}])(?:after)\s+(?:the\s+)?$/iu, (value) => `${value}/..`],
  [
    /(?:^|[^\p{L}])(?:before|until|till|up to|prior to|no later than|by|до|к)\s+(?:the\s+)?$/iu,
    (value) => `../${value}`,
  ],
  [/自$/u, (value) => `${value}/..`],
];

/** Times with their EDTF value, relative ones counted from `published`; no value where the year cannot be known. */
export function findDates(doc: TokenizedText, published: string | undefined): Candidate[] {
  const whole = publishedOf(published);
  const mails = findMails(doc.text).map((mail) => ({ ...mail, day: mailDay(doc.text, mail) ?? whole }));
  const found: Candidate[] = [];
  let mail = -1;
  for (const sentence of doc.sentences) {
    const text = doc.text.slice(sentence.start, sentence.end);
    while (mail + 1 < mails.length && mails[mail + 1]!.start <= sentence.start) mail += 1;
    const day = mails[mail]?.day ?? whole;
    const rules: DateRule[] = [];
    if (/\d/.test(text)) rules.push(...NUMERIC_DATES);
    if (ENGLISH_TRIGGER.test(text)) rules.push(...ENGLISH_DATES);
    if (CYRILLIC_TRIGGER.test(text)) rules.push(...CYRILLIC_DATES);
    if (CHINESE_TRIGGER.test(text)) rules.push(...CHINESE_DATES);
    if (rules.length === 0) continue;
    const context = { published: day ?? null, future: FUTURE.test(text) };
    const taken: [number, number][] = [];
    for (const rule of rules) {
      rule.pattern.lastIndex = 0;
      for (let match = rule.pattern.exec(text); match; match = rule.pattern.exec(text)) {
        const [start, end] = [match.index, match.index + match[0].length];
        if (taken.some(([a, b]) => start < b && a < end)) continue;
        const value = rule.read(match, context);
        if (value === null || (value !== '' && !isEdtf(value))) continue;
        taken.push([start, end]);
        found.push(...toCandidate(doc, sentence.start, text, start, end, rule.name, value));
      }
    }
  }
  return found;
}

/** The day that a mail's own header names. */
function mailDay(text: string, { date }: Mail): Published | null {
  if (!date) return null;
  const line = text.slice(date.start, date.end);
  for (const rule of [...NUMERIC_DATES, ...ENGLISH_DATES, ...CYRILLIC_DATES, ...CHINESE_DATES]) {
    rule.pattern.lastIndex = 0;
    const match = rule.pattern.exec(line);
    const value = match && rule.read(match, { published: null, future: false });
    if (value && /^\d{4}-\d\d-\d\d$/.test(value)) return publishedOf(value);
  }
  return null;
}

function toCandidate(
  doc: TokenizedText,
  offset: number,
  text: string,
  start: number,
  end: number,
  rule: string,
  plain: string,
): Candidate[] {
  const before = text.slice(Math.max(0, start - 24), start);
  const open =
    plain === '' || /\.\./.test(plain) ? undefined : BEFORE.find(([pattern]) => pattern.test(before));
  const prefix = open
    ? before.length -
      before.replace(
        /(?:since|until|till|before|after|by|prior to|с|со|до|к|з|від|自)\s*(?:at least\s+|about\s+|around\s+)?(?:the\s+)?$/iu,
        '',
      ).length
    : 0;
  // "since late 2023": open from its first month, "before early 2024" up to its last.
  const [first, last] = plain.split('/') as [string, string?];
  const since = open?.[1]('').startsWith('/');
  const value = open ? open[1](since ? first : (last ?? first)) : plain;
  // "by Wednesday" in a report of the past is still a day; an open end is kept only where it is a time for us.
  const tokens = tokensOf(doc.tokens, { start: offset + start - prefix, end: offset + end });
  if (!tokens) return [];
  return [
    {
      ...tokens,
      kind: 'date',
      rule: `date:${rule}`,
      reference: 'name',
      strength: STRENGTH.literal,
      value: value === '' ? undefined : isEdtf(value) ? value : plain,
    },
  ];
}
