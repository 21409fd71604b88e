/** One cell that holds text, with its place in the table. */
export interface TableCell {
  element: Element;
  row: number;
  column: number;
}

const MAX_COLUMNS = 1000;

/** The rows of a table itself, without those of tables inside it. */
function rowsOf(table: Element): Element[] {
  const rows: Element[] = [];
  for (const child of table.children) {
    const name = child.localName;
    if (name === 'tr') rows.push(child);
    else if (name === 'thead' || name === 'tbody' || name === 'tfoot')
      for (const row of rowsOf(child)) rows.push(row);
  }
  return rows;
}

/** All cells with their row and column from 0, cells that span several counted where they begin. */
export function cellsOf(table: Element): TableCell[] {
  const cells: TableCell[] = [];
  const rows = rowsOf(table);
  // Per column: the first row that is free again below a cell that spans rows.
  const freeFrom: number[] = [];
  rows.forEach((tr, row) => {
    let column = 0;
    for (const element of tr.children) {
      if (element.localName !== 'td' && element.localName !== 'th') continue;
      while ((freeFrom[column] ?? 0) > row) column++;
      if (column >= MAX_COLUMNS) break;
      cells.push({ element, row, column });
      const until = row + span(element, 'rowspan', rows.length - row);
      const end = column + span(element, 'colspan', MAX_COLUMNS - column);
      for (; column < end; column++) freeFrom[column] = until;
    }
  });
  return cells;
}

function span(cell: Element, attribute: string, most: number): number {
  const value = Number.parseInt(cell.getAttribute(attribute) ?? '1', 10);
  if (attribute === 'rowspan' && value === 0) return most;
  return Math.min(Math.max(value || 1, 1), Math.max(most, 1));
}

// More blocks than this in one cell, and the table is the frame of a page.
const MAX_BLOCKS = 8;
const BLOCKS = new Set(['p', 'div', 'h1', 'h2', 'h3', 'ul', 'ol']);

/** Whether a table holds data in rows and columns, and is not there to lay out a page. */
export function isDataTable(table: Element, cells: TableCell[]): boolean {
  if (table.getAttribute('role') === 'presentation') return false;
  const headed = cells.some(({ element }) => element.localName === 'th');
  const rows = new Set(cells.map(({ row }) => row)).size;
  const columns = new Set(cells.map(({ column }) => column)).size;
  if (columns < 2 || (rows < 2 && !headed)) return false;
  return cells.every(({ element }) => blocksIn(element) <= MAX_BLOCKS);
}

/** Counts the blocks in a cell; a table inside it is as good as any number of them. */
function blocksIn(element: Element): number {
  let count = 0;
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (child.nodeType !== 1) continue;
    const name = (child as Element).localName;
    if (name === 'table') return Number.POSITIVE_INFINITY;
    count += (BLOCKS.has(name) ? 1 : 0) + blocksIn(child as Element);
  }
  return count;
}
