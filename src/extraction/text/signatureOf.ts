import type { Span } from '../../model/citation.ts';
import type { Mail } from './findMails.ts';

const MOST_LINES = 3;
const LONGEST_LINE = 90;

/** The signature under a mail: the line that is its sender's name alone, and the short lines below it. */
export function signatureOf(
  text: string,
  mail: Mail,
  names: readonly string[],
): { name: Span; below: Span } | undefined {
  const wanted = new Set(names.map((name) => name.toLowerCase()));
  const lines = [...text.slice(mail.body, mail.end).matchAll(/[^\n]+/g)].map((found) => {
    const lead = /^[\s>–—-]*/.exec(found[0])![0].length;
    const start = mail.body + found.index + lead;
    return { start, end: start + found[0].slice(lead).trimEnd().length };
  });
  const at = lines.findLastIndex(({ start, end }) =>
    wanted.has(text.slice(start, end).replace(/[,.]$/, '').toLowerCase()),
  );
  if (at < 0) return undefined;
  const below: Span[] = [];
  for (const line of lines.slice(at + 1, at + 1 + MOST_LINES)) {
    const gap = text.slice((below.at(-1) ?? lines[at]!).end, line.start);
    if (line.end - line.start > LONGEST_LINE || /\n[ \t]*\n/.test(gap) || line.end === line.start) break;
    below.push(line);
  }
  if (below.length === 0) return undefined;
  return { name: lines[at]!, below: { start: below[0]!.start, end: below.at(-1)!.end } };
}
