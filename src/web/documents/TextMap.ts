import type { Span } from '../../model/citation.ts';

/** Finds places on screen for offsets in the text, and offsets for places, through the `data-start` of the pieces. */
export class TextMap {
  readonly #pieces: { start: number; end: number; node: Text }[] = [];

  constructor(container: HTMLElement) {
    for (const element of container.querySelectorAll<HTMLElement>('[data-start]')) {
      const node = element.firstChild;
      if (!(node instanceof Text)) continue;
      const start = Number(element.dataset.start);
      this.#pieces.push({ start, end: start + node.length, node });
    }
    this.#pieces.sort((a, b) => a.start - b.start);
  }

  /** The stretch as a range of the page; null where the page does not show it. */
  range({ start, end }: Span): Range | null {
    const first = this.#pieces.find((piece) => piece.end > start);
    const last = this.#pieces.findLast((piece) => piece.start < end);
    if (!first || !last || last.end <= first.start) return null;
    const range = new Range();
    range.setStart(first.node, Math.max(0, start - first.start));
    range.setEnd(last.node, Math.min(last.node.length, end - last.start));
    return range.collapsed ? null : range;
  }

  /** The stretch of text that a range of the page covers, without white space around it; null where there is none. */
  span(range: Range, text: string): Span | null {
    const covered = this.#pieces.filter(({ node }) => range.intersectsNode(node));
    const [first, last] = [covered[0], covered.at(-1)];
    if (!first || !last) return null;
    let start = range.startContainer === first.node ? first.start + range.startOffset : first.start;
    let end = range.endContainer === last.node ? last.start + range.endOffset : last.end;
    while (start < end && /\s/.test(text[start]!)) start++;
    while (end > start && /\s/.test(text[end - 1]!)) end--;
    return end > start ? { start, end } : null;
  }
}
