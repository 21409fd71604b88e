import type { Passage } from '../model/document.ts';
import { extentOf } from './extentOf.ts';
import { joinLines, vocabularyOf } from './joinLines.ts';
import { PassageWriter } from './PassageWriter.ts';
import { blocksOf, boxOf, linesOf, type PdfBlock, type PdfLine } from './pdfBlocks.ts';
import type { Segment } from './pdfLines.ts';
import type { PdfPage } from './pdfPage.ts';
import { withoutRunningLines } from './withoutRunningLines.ts';

/** Puts the text layers of all pages together into one text, with a box on its page for each line. */
export function pdfPassages(pages: PdfPage[]): { text: string; passages: Passage[]; title?: string } {
  const lines = withoutRunningLines(linesOf(pages), pages);
  const bodyHeight = usualHeight(lines);
  const blocks = blocksOf(lines, bodyHeight);
  const vocabulary = vocabularyOf(lines.flatMap(({ segments }) => segments.map(({ text }) => text)));
  const titleBlock = titleOf(blocks, bodyHeight);
  const writer = new PassageWriter();
  let title: string | undefined;
  const sizes = new Map(pages.map((page) => [page.page, page]));
  let table = 0;
  let previous: PdfBlock['kind'] | undefined;
  for (const block of blocks) {
    const { kind, lines: own } = block;
    if (kind === 'table-cell') {
      writeTable(writer, sizes, own, table++);
    } else {
      const text = withoutSoftHyphens(joinLines(own.map(textOf), vocabulary));
      if (block === titleBlock) title = text;
      writer.add(
        text,
        {
          kind: block === titleBlock ? 'title' : kind,
          page: own[0]!.box.page,
          boxes: own.map(({ box }) => box),
        },
        kind === 'list-item' && previous === 'list-item' ? '\n' : '\n\n',
      );
    }
    previous = kind;
  }
  return { text: writer.text, passages: writer.passages, ...(title !== undefined && { title }) };
}

function withoutSoftHyphens(text: string): string {
  return text.replaceAll('\u00ad', '').trim();
}

function textOf({ segments }: PdfLine): string {
  return segments.map(({ text }) => text).join(' ');
}

/** The height that most characters have. */
function usualHeight(lines: PdfLine[]): number {
  const characters = new Map<number, number>();
  for (const line of lines) {
    const height = Math.round(line.height * 2) / 2;
    characters.set(height, (characters.get(height) ?? 0) + textOf(line).length);
  }
  const [most] = [...characters].sort((a, b) => b[1] - a[1]);
  return most?.[0] ?? 0;
}

/** The largest heading at the top of the first page; two of one size leave it open. */
function titleOf(blocks: PdfBlock[], bodyHeight: number): PdfBlock | undefined {
  const [page] = blocks.flatMap(({ lines }) => lines.map(({ box }) => box.page));
  const top = blocks
    .slice(0, 5)
    .filter(({ kind, lines }) => kind === 'heading' && lines[0]!.box.page === page)
    .sort((a, b) => b.lines[0]!.height - a.lines[0]!.height);
  return top[0] && top[0].lines[0]!.height >= bodyHeight * 1.25 ? top[0] : undefined;
}

/** Writes cells row by row, each under the column of the table that it stands nearest to. */
function writeTable(
  writer: PassageWriter,
  pages: Map<number, PdfPage>,
  rows: PdfLine[],
  table: number,
): void {
  const middles = columnMiddles(rows);
  const columnOf = (segments: Segment[]) => (cell: Segment, index: number) => {
    if (segments.length === middles.length) return index;
    const distances = middles.map((middle) => Math.abs(middle - (cell.x + cell.right) / 2));
    return distances.indexOf(Math.min(...distances));
  };
  for (const [row, { segments, box }] of rows.entries()) {
    const page = pages.get(box.page)!;
    let last: number | undefined;
    for (const [column, cell] of Map.groupBy(segments, columnOf(segments))) {
      const separator =
        last !== undefined ? '\t'.repeat(column - last) : `${row > 0 ? '\n' : '\n\n'}${'\t'.repeat(column)}`;
      writer.add(
        withoutSoftHyphens(cell.map(({ text }) => text).join(' ')),
        {
          kind: 'table-cell',
          page: box.page,
          boxes: [boxOf(page, cell)],
          cell: { table, row, column },
        },
        separator,
      );
      last = column;
    }
  }
}

/** The middle of each column, by the rows that have as many cells as most rows have. */
function columnMiddles(rows: PdfLine[]): number[] {
  const byCount = [...Map.groupBy(rows, ({ segments }) => segments.length)];
  byCount.sort(([a, these], [b, others]) => others.length - these.length || b - a);
  const [count, regular] = byCount[0]!;
  return Array.from({ length: count }, (_, column) => {
    const { left, right } = extentOf(regular.map(({ segments }) => segments[column]!));
    return (left + right) / 2;
  });
}
