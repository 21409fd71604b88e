import { romanise } from '../romanise/romanise.ts';
import { romaniseHan, romaniseHanPerson, simplifyHan } from '../romanise/romaniseHan.ts';
import { scriptOf } from '../text/scriptOf.ts';
import { splitWords, type Word } from '../text/splitWords.ts';
import { type AnalysedName, type NamePart, READING, ROLE, type Role, readingOf } from './namePart.ts';
import { ABD, ABU, ADDRESSES, ARABIC_PARTICLES, isPatronymic, PARTICLES, TITLES } from './personWords.ts';

/** Takes a person's name apart: family and given names, patronymics, initials, particles, titles. */
export function analysePerson(text: string): AnalysedName {
  const words = givenNamesFirst(splitWords(text));
  const ukrainian = words.some((word) => /[іїєґ]/.test(word.lower));
  const read: (NamePart & { segment: number; word: Word })[] = [];
  for (const word of words) {
    for (const part of partsOf(word, ukrainian, words.length))
      read.push({ ...part, segment: word.segment, word });
  }
  const parts = joinArabicCompounds(read);
  nameByTitle(parts);
  markFamily(parts);
  return {
    text,
    nameClass: 'person',
    parts: parts.map(({ text, form, reading, role }) => ({ text, form, reading, role })),
    initials: '',
  };
}

/** "LAST, First" in the order "First LAST", so that compounds that the comma parts come together. */
function givenNamesFirst(words: Word[]): Word[] {
  const last = words.at(-1)?.segment ?? 0;
  return last === 0
    ? words
    : [...words.filter(({ segment }) => segment > 0), ...words.filter(({ segment }) => segment === 0)];
}

type Read = NamePart & { segment: number; word: Word };

function part(text: string, form: string, reading: NamePart['reading'], role: Role): NamePart {
  return { text, form, reading, role };
}

function partsOf(word: Word, ukrainian: boolean, wordCount: number): NamePart[] {
  const script = scriptOf(word.lower);
  if (script === 'han') {
    const han = simplifyHan(word.lower);
    if (wordCount > 1 || han.length < 2 || han.length > 4) {
      return [part(word.text, `${romaniseHan(han)}|${han}`, READING.pinyin, ROLE.given)];
    }
    const { family, given, cut } = romaniseHanPerson(han);
    const [first, rest] = [han.slice(0, cut), han.slice(cut)];
    return [
      part(word.text.slice(0, cut), `${family}|${first}`, READING.pinyin, ROLE.family),
      ...(given === '' ? [] : [part(word.text.slice(cut), `${given}|${rest}`, READING.pinyin, ROLE.given)]),
    ];
  }
  if (script === 'hangul' && wordCount === 1 && word.lower.length >= 2 && word.lower.length <= 4) {
    return [
      part(word.text.slice(0, 1), romanise(word.lower.slice(0, 1)).form, READING.korean, ROLE.family),
      part(word.text.slice(1), romanise(word.lower.slice(1)).form, READING.korean, ROLE.given),
    ];
  }
  if (script === 'arabic' && /^ال../.test(word.lower)) {
    return [part(word.text, romanise(word.lower.slice(2)).form, READING.vowelless, ROLE.given)];
  }
  if (script === 'arabic' && ARABIC_PARTICLES.has(word.lower)) {
    return [part(word.text, romanise(word.lower).form, READING.vowelless, ROLE.particle)];
  }
  if (word.dotted)
    return [...word.lower].map((letter) =>
      part(letter, romanise(letter, ukrainian).form, READING.spelt, ROLE.initial),
    );
  const { form } = romanise(word.lower, ukrainian);
  if (form === '') return [];
  return [part(word.text, form, readingOf(script), roleOf(form, script === 'latin'))];
}

function roleOf(form: string, latin: boolean): Role {
  if (form.length === 1 && /[a-z]/.test(form)) return ROLE.initial;
  if (TITLES.has(form)) return ROLE.title;
  if (latin && (PARTICLES.has(form) || ABU.has(form))) return ROLE.particle;
  return isPatronymic(form) ? ROLE.patronymic : ROLE.given;
}

/** "abd al-rahman", "abdul rahman" and "abdulrahman" become one part; so do "saif al-din" and "nur uddin". */
function joinArabicCompounds(read: Read[]): Read[] {
  const joined: Read[] = [];
  for (let at = 0; at < read.length; at++) {
    const here = read[at]!;
    if (isAbd(here)) {
      let next = at + 1;
      while (
        next < read.length &&
        read[next]!.role === ROLE.particle &&
        /^(?:al|el|ul|ur|ar|as|ash|ad|az|an|at|il)$/.test(read[next]!.form)
      )
        next++;
      const head = read[next];
      if (head && head.form.length > 2 && head.role !== ROLE.particle) {
        joined.push({
          ...head,
          text: read
            .slice(at, next + 1)
            .map((one) => one.text)
            .join(' '),
          form: `abd${head.form}`,
          role: ROLE.given,
        });
        at = next;
        continue;
      }
    }
    const last = joined.at(-1);
    if (
      last &&
      /^(?:din|deen|dine|eddine|uddin|aldin|eldin|addin|ud-din)$/.test(here.form) &&
      last.role === ROLE.given
    ) {
      last.form = `${last.form}din`;
      last.text = `${last.text} ${here.text}`;
      continue;
    }
    joined.push({ ...here, form: here.reading === READING.spelt ? foldCompound(here.form) : here.form });
  }
  return dropArticlesBeforeDin(joined);
}

function isAbd(part: NamePart): boolean {
  return part.reading === READING.vowelless ? part.form === 'bd' : ABD.has(part.form);
}

function foldCompound(form: string): string {
  const abd = /^abd(?:ul|el|al|ol|oul|ur|ar|er|us|as|ush|ash|u)([a-z]{4,})$/.exec(form);
  if (abd && !/^(?:lah|la|llah|lla)$/.test(abd[1]!)) return `abd${abd[1]!.replace(/^(.)\1/, '$1')}`;
  const din = /^([a-z]{3,}?)(?:ud|ed|ad|al|el|id|ou?d)?d(?:in|een|ine|ene)$/.exec(form);
  return din && form.length >= 8 ? `${din[1]!.replace(/(?:u|e|a)$/, '')}din` : form;
}

function dropArticlesBeforeDin(parts: Read[]): Read[] {
  const result: Read[] = [];
  for (const here of parts) {
    const [last, before] = [result.at(-1), result.at(-2)];
    if (here.form === 'din' && last?.role === ROLE.particle && before?.role === ROLE.given) {
      result.pop();
      before.form = `${before.form}din`;
      before.text = `${before.text} ${last.text}-${here.text}`;
    } else result.push(here);
  }
  return result;
}

/** Where a title stands with one name or none ("Haji Ibrahim", "JOHNSON, Prince"), it is part of the name. */
function nameByTitle(parts: Read[]): void {
  if (parts.filter(({ role }) => role !== ROLE.title && role !== ROLE.particle).length > 1) return;
  const titles = parts.filter(({ role, form }) => role === ROLE.title && !ADDRESSES.has(form));
  for (const one of titles) one.role = ROLE.given;
  if (parts.every(({ role }) => role === ROLE.title || role === ROLE.particle)) {
    for (const one of parts) one.role = ROLE.given;
  }
}

/** Marks the family name where the way of writing shows it: "LAST, First", or capitals beside mixed case. */
function markFamily(parts: Read[]): void {
  const candidates = parts.filter(({ role }) => role === ROLE.given || role === ROLE.patronymic);
  if (candidates.length < 2 || candidates.some(({ role }) => role === ROLE.family)) return;
  const family = familyOf(candidates);
  for (const one of family) one.role = ROLE.family;
}

function familyOf(candidates: Read[]): Read[] {
  const first = candidates.filter(({ segment }) => segment === 0);
  if (first.length > 0 && first.length < candidates.length) return first;
  const capitals = candidates.filter(
    ({ word }) =>
      word.text.length > 1 && word.text === word.text.toUpperCase() && word.text !== word.text.toLowerCase(),
  );
  if (capitals.length > 0 && capitals.length < candidates.length) return capitals;
  const withoutPatronymic = candidates.filter(({ role }) => role !== ROLE.patronymic);
  const patronymicLast = candidates.at(-1)!.role === ROLE.patronymic;
  return patronymicLast && withoutPatronymic.length > 1 ? [withoutPatronymic[0]!] : [candidates.at(-1)!];
}
