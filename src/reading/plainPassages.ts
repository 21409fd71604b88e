import type { Span } from '../model/citation.ts';
import type { Passage } from '../model/document.ts';

const LIST_ITEM = /^(?:[-*•–—·▪◦‣]|\(?\d{1,3}[.)]|\(?[a-zа-я]\))\s/u;
const KEY_AND_VALUE = /^\p{Lu}[^.:\n]{0,30}:\s/u;
// Wider lines were not broken by a program that wraps; narrower ones are lists of short lines.
const WIDEST_WRAP = 120;
const NARROWEST_WRAP = 40;
const LONGEST_TITLE = 120;

/** Passages of a plain text: paragraphs between blank lines, hard-wrapped lines together, other lines on their own. */
export function plainPassages(text: string): Passage[] {
  const blocks = blocksOf(text);
  const width = wrapWidth(blocks);
  const passages: Passage[] = [];
  for (const block of blocks) {
    let open: Passage | undefined;
    let previous: Span | undefined;
    for (const line of block) {
      const item = LIST_ITEM.test(text.slice(line.start, line.start + 8));
      if (open && previous && !item && continues(text, previous, line, width)) {
        open.end = line.end;
      } else {
        open = { ...line, kind: item ? 'list-item' : 'paragraph' };
        passages.push(open);
      }
      previous = line;
    }
    if (block.length === 1 && open) open.kind = headingKind(text, open);
  }
  const [first] = passages;
  if (first && passages.length > 1 && blocks[0]!.length === 1 && isTitle(text, first)) first.kind = 'title';
  return passages;
}

/** Lines without the blanks around them, in groups that blank lines divide. */
function blocksOf(text: string): Span[][] {
  const blocks: Span[][] = [];
  let block: Span[] = [];
  for (let start = 0; start <= text.length; ) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    const line = trimmed(text, start, end);
    if (line) block.push(line);
    if ((!line || found < 0) && block.length > 0) {
      blocks.push(block);
      block = [];
    }
    start = end + 1;
  }
  if (block.length > 0) blocks.push(block);
  return blocks;
}

function trimmed(text: string, from: number, to: number): Span | undefined {
  let [start, end] = [from, to];
  while (start < end && isBlank(text, start)) start++;
  while (end > start && isBlank(text, end - 1)) end--;
  return start < end ? { start, end } : undefined;
}

function isBlank(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === 0x20 || (unit >= 9 && unit <= 13) || (unit >= 0xa0 && /\s/.test(text[at]!));
}

/** The width that lines were wrapped at, if they were: 19 of 20 continued lines are no longer. */
function wrapWidth(blocks: Span[][]): number {
  const lengths = blocks.flatMap((block) => block.slice(0, -1).map(({ start, end }) => end - start));
  lengths.sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length * 0.95)] ?? 0;
}

/** Whether `next` goes on with the sentence of `line` because a program wrapped it there. */
function continues(text: string, line: Span, next: Span, width: number): boolean {
  const start = text.slice(next.start, next.start + 60);
  if (/^\p{Ll}/u.test(start)) return true;
  if (width < NARROWEST_WRAP || width > WIDEST_WRAP || KEY_AND_VALUE.test(start)) return false;
  const firstWord = /^\S*/.exec(start)![0].length;
  const wouldHaveFit = line.end - line.start + 1 + firstWord + 4 <= width;
  return !wouldHaveFit || /[,\p{Ll}]$/u.test(text.slice(Math.max(line.start, line.end - 2), line.end));
}

function headingKind(text: string, { start, end, kind }: Passage): Passage['kind'] {
  if (end - start > 80) return kind;
  const line = text.slice(start, end);
  const capitals = /\p{Lu}{2}/u.test(line) && !/\p{Ll}/u.test(line) && !/[.!?;,]$/.test(line);
  return capitals ? 'heading' : kind;
}

function isTitle(text: string, { start, end, kind }: Passage): boolean {
  if (kind === 'list-item' || end - start > LONGEST_TITLE) return false;
  const line = text.slice(start, end);
  return /\p{L}/u.test(line) && !/[.!:;,…。！：；，]["'”»’)]?$/u.test(line) && !KEY_AND_VALUE.test(line);
}
