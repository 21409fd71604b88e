import type { PdfLine } from './pdfBlocks.ts';
import type { PdfPage } from './pdfPage.ts';

const FEWEST_PAGES = 3;
/** Share of the page's height, at its top and at its foot, where running lines stand. */
const MARGIN = 0.1;

/** Leaves out headers, footers and page numbers that come again on other pages; the first of each stays. */
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
  const seen = new Set<string>();
  return lines.filter((line) => {
    const key = keyOf(line);
    if (key === null || pagesOf.get(key)!.size < fewest) return true;
    const first = !seen.has(key);
    seen.add(key);
    return first;
  });
}
