import type { PdfLine } from './pdfBlocks.ts';
import type { PdfPage } from './pdfPage.ts';

const FEWEST_PAGES = 3;
/** Share of the page's height, at its top and at its foot, where running lines stand. */
const MARGIN = 0.1;

/**
 * Takes headers, footers and page numbers that come again on other pages out of the flow, where they would cut
 * sentences in two. The first of each stays: headers before all else, footers behind it.
 */
export function withoutRunningLines(lines: PdfLine[], pages: PdfPage[]): PdfLine[] {
  const fewest = Math.max(2, Math.min(FEWEST_PAGES, pages.length));
  const heights = new Map(pages.map(({ page, height }) => [page, height]));
  const keyOf = ({ segments, box }: PdfLine): string | null => {
    const height = heights.get(box.page)!;
    const middle = box.y + box.height / 2;
    if (middle > height * MARGIN && middle < height * (1 - MARGIN)) return null;
    const text = segments.map((segment) => segment.text).join(' ');
    return `${middle < height / 2 ? 'top' : 'foot'} ${text.replace(/\d+/g, '#')}`;
  };
  const pagesOf = new Map<string, Set<number>>();
  for (const line of lines) {
    const key = keyOf(line);
    if (key === null) continue;
    const on = pagesOf.get(key) ?? new Set();
    pagesOf.set(key, on.add(line.box.page));
  }
  const running = new Map<string, PdfLine>();
  const flow = lines.filter((line) => {
    const key = keyOf(line);
    if (key === null || pagesOf.get(key)!.size < fewest) return true;
    if (!running.has(key)) running.set(key, line);
    return false;
  });
  const at = (place: string) => [...running].filter(([key]) => key.startsWith(place)).map(([, line]) => line);
  return [...at('top'), ...flow, ...at('foot')];
}
