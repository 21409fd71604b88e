import type { Span } from '../../model/citation.ts';
import type { Passage } from '../../model/document.ts';

/** A cell, and how many empty columns stand before it in its row. */
export type Cell = Span & { skipped: number };

/** What is set as one block: a passage, or all cells of one table. */
export type Block = Span & { newPage?: number | undefined } & (
    | { kind: Exclude<Passage['kind'], 'table-cell'> }
    | { kind: 'table'; rows: Cell[][] }
  );

/** Arranges passages as blocks, in order; text that no passage covers becomes paragraphs, so that none is hidden. */
export function blocksOf(text: string, passages: readonly Passage[]): Block[] {
  const blocks: Block[] = [];
  let covered = 0;
  let page = 1;
  for (const [index, passage] of passages.entries()) {
    blocks.push(...uncovered(text, covered, passage.start));
    covered = Math.max(covered, passage.end);
    const newPage = passage.page !== undefined && passage.page > page ? passage.page : undefined;
    page = newPage ?? page;
    if (passage.kind !== 'table-cell') {
      blocks.push({ kind: passage.kind, start: passage.start, end: passage.end, newPage });
      continue;
    }
    const last = blocks.at(-1);
    const before = passages[index - 1];
    const sameTable =
      last?.kind === 'table' && before?.cell !== undefined && before.cell.table === passage.cell?.table;
    if (!sameTable) {
      blocks.push({
        kind: 'table',
        rows: [[cellOf(passage, 0)]],
        start: passage.start,
        end: passage.end,
        newPage,
      });
    } else {
      const sameRow = before.cell?.row === passage.cell?.row;
      if (sameRow) last.rows.at(-1)!.push(cellOf(passage, (before.cell?.column ?? 0) + 1));
      else last.rows.push([cellOf(passage, 0)]);
      last.end = passage.end;
    }
  }
  return [...blocks, ...uncovered(text, covered, text.length)];
}

function uncovered(text: string, from: number, until: number): Block[] {
  const found = text.slice(from, Math.max(from, until)).matchAll(/\S(?:[^\n]*\S)?/g);
  return [...found].map((line) => ({
    kind: 'paragraph',
    start: from + line.index,
    end: from + line.index + line[0].length,
  }));
}

function cellOf({ start, end, cell }: Passage, nextColumn: number): Cell {
  return { start, end, skipped: Math.max(0, (cell?.column ?? nextColumn) - nextColumn) };
}
