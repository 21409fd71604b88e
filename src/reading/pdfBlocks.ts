import type { Box, Passage } from '../model/document.ts';
import { extentOf } from './extentOf.ts';
import { columnsOf } from './pdfColumns.ts';
import { type Segment, segmentsOf } from './pdfLines.ts';
import type { PdfPage } from './pdfPage.ts';

/** One line of one column; more than one segment where wide gaps stand in it. */
export interface PdfLine {
  segments: Segment[];
  box: Box;
  height: number;
  /** Of the column that the line stands in. */
  left: number;
  right: number;
  /** Numbers the columns of the whole document in reading order. */
  column: number;
}

/** Lines that belong together, before they are written as a passage. */
export interface PdfBlock {
  kind: Passage['kind'];
  lines: PdfLine[];
}

/** The lines of all pages in reading order, column after column. */
export function linesOf(pages: PdfPage[]): PdfLine[] {
  let column = 0;
  return pages.flatMap((page) =>
    columnsOf(segmentsOf(page.runs)).flatMap((segments) => {
      const { left, right } = extentOf(segments);
      const lines: Omit<PdfLine, 'box'>[] = [];
      column++;
      for (const segment of segments) {
        const last = lines.at(-1);
        if (last && Math.abs(last.segments[0]!.y - segment.y) <= segment.height * 0.45) {
          last.segments.push(segment);
          last.height = Math.max(last.height, segment.height);
        } else {
          lines.push({ segments: [segment], height: segment.height, left, right, column });
        }
      }
      return lines.map((line) => ({ ...line, box: boxOf(page, line.segments) }));
    }),
  );
}

/** The box around segments of one page, cut off at the edges of the page. */
export function boxOf(page: { page: number; width: number; height: number }, segments: Segment[]): Box {
  const tidy = (value: number, most: number) => Math.round(Math.min(Math.max(value, 0), most) * 100) / 100;
  const { left, right: end, top, bottom: foot } = extentOf(segments);
  const height = segments.reduce((most, segment) => Math.max(most, segment.height), 0);
  const [x, right] = [tidy(left, page.width), tidy(end, page.width)];
  const [y, bottom] = [tidy(top - height * 0.85, page.height), tidy(foot + height * 0.25, page.height)];
  return { page: page.page, x, y, width: tidy(right - x, page.width), height: tidy(bottom - y, page.height) };
}

const textOf = (line: PdfLine) => line.segments.map(({ text }) => text).join(' ');
const LIST_ITEM = /^(?:[•▪◦‣·–—*-]|\(?\d{1,3}[.)]|\(?[a-zа-я]\))\s/u;

/** Groups lines into tables, headings, list items and paragraphs by spacing, size, indent and what they say. */
export function blocksOf(lines: PdfLine[], bodyHeight: number): PdfBlock[] {
  const blocks: PdfBlock[] = [];
  const leading = leadingOf(lines);
  for (const [i, line] of lines.entries()) {
    const open = blocks.at(-1);
    const previous = open?.lines.at(-1);
    const text = textOf(line);
    const tabular = isRowOfTable(line, lines[i - 1]) || isRowOfTable(line, lines[i + 1]);
    const kind = tabular
      ? 'table-cell'
      : line.height > bodyHeight * 1.15 && text.length < 160
        ? 'heading'
        : LIST_ITEM.test(text)
          ? 'list-item'
          : 'paragraph';
    const goesOn =
      open &&
      previous &&
      (kind === open.kind || (kind === 'paragraph' && open.kind === 'list-item')) &&
      kind !== 'list-item' &&
      (kind === 'table-cell' ? isNextRow(previous, line, leading) : continues(previous, line, leading));
    if (goesOn) open.lines.push(line);
    else blocks.push({ kind, lines: [line] });
  }
  return blocks;
}

const sameColumn = (a: PdfLine, b: PdfLine) => a.column === b.column;

/** Whether two lines stand in one table; a row with narrow gaps does where its neighbour has as many cells. */
function isRowOfTable(line: PdfLine, beside: PdfLine | undefined): boolean {
  if (!beside || !sameColumn(line, beside) || !hasCells(beside)) return false;
  return hasCells(line) || (line.segments.length > 1 && line.segments.length === beside.segments.length);
}

function hasCells({ segments, height }: PdfLine): boolean {
  return segments.some((segment, i) => i > 0 && segment.x - segments[i - 1]!.right > height * 1.5);
}

const stepBetween = (above: PdfLine, below: PdfLine) => below.segments[0]!.y - above.segments[0]!.y;

function isNextRow(previous: PdfLine, line: PdfLine, leading: number): boolean {
  return (
    sameColumn(previous, line) && stepBetween(previous, line) < Math.max(leading * 1.6, line.height * 2.2)
  );
}

function continues(previous: PdfLine, line: PdfLine, leading: number): boolean {
  const [before, after] = [textOf(previous), textOf(line)];
  const sentenceEnds = /[.!?…:。！？]["'”»’)\]]*$/u.test(before);
  if (Math.abs(previous.height - line.height) > 0.12 * previous.height) return false;
  if (!sameColumn(previous, line)) return !sentenceEnds && /^\p{Ll}/u.test(after) && before.length > 20;
  const step = stepBetween(previous, line);
  if (step > Math.max(leading * 1.3, line.height * 1.25)) return false;
  const width = line.right - line.left;
  const indented = line.segments[0]!.x - previous.segments[0]!.x > line.height * 0.8;
  const ragged = previous.segments.at(-1)!.right < line.right - width * 0.15;
  if (indented && (sentenceEnds || ragged)) return false;
  return !(ragged && (sentenceEnds || /^[\p{Lu}\d]/u.test(after)));
}

/** The usual distance of baselines within a column. */
function leadingOf(lines: PdfLine[]): number {
  const steps: number[] = [];
  for (const [i, line] of lines.entries()) {
    const previous = lines[i - 1];
    if (previous && sameColumn(previous, line)) steps.push(stepBetween(previous, line));
  }
  steps.sort((a, b) => a - b);
  return steps[Math.floor(steps.length / 2)] ?? 0;
}
