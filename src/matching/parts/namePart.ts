import type { EntityType } from '../../model/entity.ts';
import type { Script } from '../text/scriptOf.ts';

/** What a part is in its name; small numbers, because the index keeps one byte for each part. */
export const ROLE = {
  word: 0,
  family: 1,
  given: 2,
  patronymic: 3,
  initial: 4,
  particle: 5,
  title: 6,
  generic: 7,
  number: 8,
  country: 9,
  acronym: 10,
  legal: 11,
} as const;
export type Role = (typeof ROLE)[keyof typeof ROLE];

/** How the letters of a part may be compared: as spelt, by consonants, by exact pinyin, or by Korean sound. */
export const READING = { spelt: 0, vowelless: 1, pinyin: 2, korean: 3 } as const;
export type Reading = (typeof READING)[keyof typeof READING];

/** One part of a name, ready to be compared. */
export interface NamePart {
  /** As it was written. */
  text: string;
  /** Latin a–z and digits; parts of one meaning or number share one form. */
  form: string;
  reading: Reading;
  role: Role;
}

/** The rules by which a name is taken apart. */
export const NAME_CLASSES = ['person', 'organization', 'thing'] as const;
export type NameClass = (typeof NAME_CLASSES)[number];

/** A name taken apart. */
export interface AnalysedName {
  text: string;
  nameClass: NameClass;
  parts: NamePart[];
  /** First letters of an organisation's words, where there are three or more. */
  initials: string;
}

/** The rules that the names of a type follow. */
export function nameClassOf(type: EntityType): NameClass {
  if (type === 'Person') return 'person';
  if (type === 'Vessel' || type === 'Airplane' || type === 'Product') return 'thing';
  return 'organization';
}

/** How the letters of a word in a script may be compared. */
export function readingOf(script: Script): Reading {
  if (script === 'arabic' || script === 'hebrew' || script === 'other') return READING.vowelless;
  if (script === 'han') return READING.pinyin;
  return script === 'hangul' ? READING.korean : READING.spelt;
}
