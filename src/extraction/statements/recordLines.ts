import type { AnnotatedMention, AnnotatedText } from '../annotatedText.ts';
import { LINE_KEYS } from './lexicon/lineKeys.ts';

/** One line of a register's record: what it is about, and the mentions in its value. */
export interface RecordLine {
  key: string;
  /** The key as written; empty for a line below a heading. */
  label: string;
  start: number;
  end: number;
  value: string;
  mentions: AnnotatedMention[];
}

const KEYED = /^[ \t•*-]*(\p{L}[\p{L} ,./'’()-]{1,60}?)[ \t]*[:：][ \t]*(\S[^\n]{0,400})?$/u;
const SECTIONS = new Set(['director', 'shareholder', 'subsidiary']);
const LONGEST_ENTRY = 140;

function keyOf(label: string): string | undefined {
  return Object.keys(LINE_KEYS).find((name) => LINE_KEYS[name]!.test(label.trim()));
}

/** Reads "Key: value" lines, and the lines below a heading ("Shareholders") as values of that key. */
export function recordLines({ input, mentions }: AnnotatedText): RecordLine[] {
  const sorted = mentions.toSorted((a, b) => a.start - b.start);
  const lines: RecordLine[] = [];
  let section: string | undefined;
  let next = 0;
  for (const found of input.text.matchAll(/[^\n]+/g)) {
    const [start, end] = [found.index, found.index + found[0].trimEnd().length];
    const text = found[0].trim();
    if (text === '') continue;
    const keyed = text.length < 480 ? KEYED.exec(text) : null;
    const key = keyed ? keyOf(keyed[1]!) : undefined;
    const heading = keyed ? (keyed[2] ? undefined : key) : text.length < 60 ? keyOf(text) : undefined;
    if (heading && SECTIONS.has(heading)) {
      section = heading;
      continue;
    }
    const value = keyed?.[2] ?? (section ? text : undefined);
    if (value === undefined || (!key && (keyed || !section || text.length > LONGEST_ENTRY))) {
      if (!keyed) section = undefined;
      continue;
    }
    const valueAt = end - value.trimEnd().length;
    while (next < sorted.length && sorted[next]!.start < valueAt) next++;
    const inside: AnnotatedMention[] = [];
    for (let at = next; at < sorted.length && sorted[at]!.start < end; at++) inside.push(sorted[at]!);
    if (!key && !inside.some(({ kind }) => kind === 'party')) {
      section = undefined;
      continue;
    }
    const meant = key === 'name' || key === undefined ? (section ?? key) : key;
    if (meant) lines.push({ key: meant, label: key ? keyed![1]! : '', start, end, value, mentions: inside });
    if (key && SECTIONS.has(key)) section = undefined;
  }
  return lines;
}
