import { wordKey } from '../romanise/nameKey.ts';
import { romanise } from '../romanise/romanise.ts';
import { simplifyHan } from '../romanise/romaniseHan.ts';
import { scriptOf } from '../text/scriptOf.ts';
import { splitWords, type Word } from '../text/splitWords.ts';
import { conceptAt, isGenericWord } from './findConcepts.ts';
import { countryAt } from './findCountry.ts';
import { findLegalForms } from './findLegalForms.ts';
import { cutHanOrganization } from './hanOrganization.ts';
import { type AnalysedName, type NameClass, type NamePart, READING, ROLE, readingOf } from './namePart.ts';
import { isModelNumber, readNumber } from './readNumber.ts';

interface Piece {
  text: string;
  form: string;
  reading: NamePart['reading'];
  /** Characters that the form is the pinyin of. */
  han?: string;
  upper: boolean;
  dotted: boolean;
}

const CONNECTIVES = new Set(
  'the of for and za de del la le les el los las y e et und der die das da do dos di du i im imeni named after al a an to in on at'.split(
    ' ',
  ),
);

/** Takes the name of an organisation, vessel or product apart: legal form, numbers, countries, words by meaning, the rest. */
export function analyseOrganization(text: string, nameClass: NameClass = 'organization'): AnalysedName {
  const pieces = joinSingleLetters(splitWords(text).flatMap(piecesOf));
  const keys = pieces.map(({ form }) => wordKey(form));
  const legal = nameClass === 'organization' ? findLegalForms(keys) : [];
  const parts: NamePart[] = [];
  for (let at = 0; at < pieces.length; ) {
    const found = legal.find(({ start }) => start === at);
    if (found) {
      parts.push({
        text: textOf(pieces, at, found.end),
        form: found.kind,
        reading: READING.spelt,
        role: ROLE.legal,
      });
      at = found.end;
    } else {
      const last = at + 1 === pieces.length || legal.some(({ start }) => start === at + 1);
      at = readPart(pieces, keys, at, last, nameClass, parts);
    }
  }
  if (parts.length > 0 && parts.every(({ role }) => role === ROLE.legal || role === ROLE.particle)) {
    return {
      text,
      nameClass,
      initials: '',
      parts: pieces.map(({ text, form, reading }) => ({ text, form, reading, role: ROLE.word })),
    };
  }
  return { text, nameClass, parts, initials: initialsOf(pieces, legal) };
}

function readPart(
  pieces: Piece[],
  keys: string[],
  at: number,
  last: boolean,
  nameClass: NameClass,
  parts: NamePart[],
): number {
  const piece = pieces[at]!;
  const { text, reading } = piece;
  const form = piece.han === undefined ? piece.form : `${piece.form}|${piece.han}`;
  const number = readNumber(form, piece.upper, at > 0 && last);
  if (number !== undefined) {
    const tens = parts.at(-1);
    if (
      tens?.role === ROLE.number &&
      /^[2-9]0$/.test(tens.form) &&
      /^[1-9]$/.test(number) &&
      /[a-z]/i.test(tens.text)
    ) {
      tens.form = String(Number(tens.form) + Number(number));
      tens.text += ` ${text}`;
    } else parts.push({ text, form: number, reading: READING.spelt, role: ROLE.number });
    return at + 1;
  }
  if (isModelNumber(form)) {
    parts.push({ text, form, reading: READING.spelt, role: ROLE.number });
    return at + 1;
  }
  if (nameClass === 'organization') {
    const country = countryAt(keys, at);
    // "UK" before a name is the Russian for a managing company more often than a country.
    const leads = parts.every(({ role }) => role === ROLE.legal);
    if (country && !(keys[at] === 'uk' && leads && pieces.length > 1)) {
      parts.push({
        text: textOf(pieces, at, country.end),
        form: country.code,
        reading: READING.spelt,
        role: ROLE.country,
      });
      return country.end;
    }
    const concept = conceptAt(keys, at);
    if (concept) {
      parts.push({
        text: textOf(pieces, at, concept.end),
        form: concept.concept,
        reading: READING.spelt,
        role: concept.generic ? ROLE.generic : ROLE.word,
      });
      return concept.end;
    }
  }
  if (CONNECTIVES.has(form) && !piece.dotted) parts.push({ text, form, reading, role: ROLE.particle });
  else if (piece.dotted || (piece.upper && form.length <= 4 && reading === READING.spelt)) {
    parts.push({ text, form, reading, role: isGenericWord(keys[at]!) ? ROLE.generic : ROLE.acronym });
  } else if (isGenericWord(keys[at]!) && nameClass === 'organization')
    parts.push({ text, form, reading, role: ROLE.generic });
  else parts.push({ text, form, reading, role: ROLE.word });
  return at + 1;
}

function piecesOf(word: Word): Piece[] {
  const script = scriptOf(word.lower);
  if (script === 'han') {
    return cutHanOrganization(simplifyHan(word.lower)).map(({ text, form, exact }) => ({
      text,
      form,
      reading: exact ? READING.pinyin : READING.spelt,
      ...(exact ? { han: text } : {}),
      upper: false,
      dotted: false,
    }));
  }
  const bare = script === 'arabic' ? word.lower.replace(/^ال(?=..)/, '') : word.lower;
  const form = romanise(bare).form.replace(/\+/g, '');
  if (form === '') return [];
  const upper = word.text === word.text.toUpperCase() && word.text !== word.text.toLowerCase();
  return [{ text: word.text, form, reading: readingOf(script), upper, dotted: word.dotted }];
}

/** "S A", "A. B. C." and "N A" become one piece, as they would be with dots. */
function joinSingleLetters(pieces: Piece[]): Piece[] {
  const joined: Piece[] = [];
  let run: Piece[] = [];
  const flush = () => {
    if (run.length > 1) {
      joined.push({
        ...run[0]!,
        text: run.map(({ text }) => text).join(' '),
        form: run.map(({ form }) => form).join(''),
        upper: true,
        dotted: true,
      });
    } else joined.push(...run);
    run = [];
  };
  for (const [at, piece] of pieces.entries()) {
    if (run.length > 0 && /^[ye]$/.test(piece.form) && /^[a-z]$/.test(pieces[at + 1]?.form ?? '')) continue;
    if (/^[a-z]$/.test(piece.form)) run.push(piece);
    else if (
      run.length > 0 &&
      /^(?:and|und|et)$/.test(piece.form) &&
      /^[a-z]$/.test(pieces[at + 1]?.form ?? '')
    )
      continue;
    else {
      flush();
      joined.push(piece);
    }
  }
  flush();
  return joined;
}

function textOf(pieces: Piece[], start: number, end: number): string {
  return pieces
    .slice(start, end)
    .map(({ text }) => text)
    .join(' ');
}

function initialsOf(pieces: Piece[], legal: { start: number; end: number }[]): string {
  const letters = pieces
    .filter((_, at) => !legal.some(({ start, end }) => at >= start && at < end))
    .filter(({ form }) => !CONNECTIVES.has(form) && /^[a-z]/.test(form))
    .map(({ form }) => form[0]);
  return letters.length >= 3 ? letters.join('').slice(0, 12) : '';
}
