import type { PassageKind } from '../model/document.ts';
import { cellsOf, isDataTable, type TableCell } from './htmlTable.ts';
import { PassageWriter } from './PassageWriter.ts';

const words = (names: string) => new Set(names.split(' '));
const SKIPPED = words(
  'head script style noscript template svg math iframe object embed canvas video audio select datalist button textarea',
);
const NAVIGATION = words('nav menu');
const BLOCKS = words(
  'address article aside blockquote body center dd details dialog dir div dl dt fieldset figure footer form header hgroup hr html legend main nav ol optgroup option p pre search section summary table tbody td tfoot th thead tr ul',
);
const KINDS: Record<string, PassageKind> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'list-item',
  figcaption: 'caption',
  caption: 'caption',
};

/** Turns a part of a page into text and passages; data tables become cells by row and column. */
export class HtmlPassages {
  readonly writer = new PassageWriter();
  #inline = '';
  #kind: PassageKind = 'paragraph';
  #tables = 0;
  #lastKind: PassageKind | undefined;

  /** Adds everything below `node`, which must not be nested deeper than `DEEPEST`. */
  add(node: Node): void {
    this.#children(node, false);
    this.#flush();
  }

  #children(node: Node, preformatted: boolean): void {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3 || child.nodeType === 4) {
        const text = child.nodeValue ?? '';
        this.#inline += preformatted ? text.replace(/\r\n?/g, '\n') : text.replace(/[ \t\n\f\r]+/g, ' ');
      } else if (child.nodeType === 1) {
        this.#element(child as Element, preformatted);
      }
    }
  }

  #element(element: Element, preformatted: boolean): void {
    const name = element.localName.toLowerCase();
    if (SKIPPED.has(name) || isHidden(element) || isNavigation(element, name)) return;
    if (name === 'br') {
      this.#inline += '\n';
      return;
    }
    if (name === 'table') {
      const cells = cellsOf(element);
      if (isDataTable(element, cells)) {
        this.#table(element, cells);
        return;
      }
    }
    const kind = KINDS[name];
    if (!kind && !BLOCKS.has(name)) {
      this.#children(element, preformatted);
      return;
    }
    this.#flush();
    const outer = this.#kind;
    this.#kind = kind ?? outer;
    this.#children(element, preformatted || name === 'pre');
    this.#flush();
    this.#kind = outer;
  }

  /** Ends the passage that inline content has been gathered for; an empty line inside it divides it. */
  #flush(): void {
    const paragraphs = this.#inline.replaceAll('\u00ad', '').split(/\n[ \t\u00a0]*\n\s*/);
    this.#inline = '';
    for (const paragraph of paragraphs) {
      const text = paragraph.replace(/ *\n */g, '\n').trim();
      const besideItem = this.#kind === 'list-item' && this.#lastKind === 'list-item';
      this.writer.add(text, { kind: this.#kind }, besideItem ? '\n' : '\n\n');
      if (text !== '') this.#lastKind = this.#kind;
    }
  }

  #table(element: Element, cells: TableCell[]): void {
    this.#flush();
    for (const child of element.children) if (child.localName === 'caption') this.#element(child, false);
    const table = this.#tables++;
    let last: { row: number; column: number } | undefined;
    for (const { element: cell, row, column } of cells) {
      const text = this.#cellText(cell);
      if (text === '') continue;
      const separator = !last
        ? '\n\n'
        : last.row === row
          ? '\t'.repeat(column - last.column)
          : `\n${'\t'.repeat(column)}`;
      this.writer.add(text, { kind: 'table-cell', cell: { table, row, column } }, separator);
      last = { row, column };
    }
    this.#lastKind = 'table-cell';
  }

  #cellText(cell: Element): string {
    const inside = new HtmlPassages();
    inside.add(cell);
    return inside.writer.text.replace(/\s+/g, ' ').trim();
  }
}

function isHidden(element: Element): boolean {
  return (
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '')
  );
}

function isNavigation(element: Element, name: string): boolean {
  return NAVIGATION.has(name) || element.getAttribute('role') === 'navigation';
}
