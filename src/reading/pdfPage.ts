import type { PDFPageProxy } from 'pdfjs-dist';

/** A run of characters as a page draws it, in points from the top left; `y` is the baseline. */
export interface Run {
  text: string;
  x: number;
  y: number;
  width: number;
  height: number;
  /** Whether the page draws a blank before it. */
  blankBefore: boolean;
}

export interface PdfPage {
  /** From 1. */
  page: number;
  width: number;
  height: number;
  runs: Run[];
}

type Matrix = [number, number, number, number, number, number];

const times = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [
  a * g + c * h,
  b * g + d * h,
  a * i + c * j,
  b * i + d * j,
  a * k + c * l + e,
  b * k + d * l + f,
];

/** The text layer of one page; text that is turned on its side stays out of the flow of lines, at its own place. */
export async function pdfPage(page: PDFPageProxy): Promise<PdfPage> {
  const viewport = page.getViewport({ scale: 1 });
  // pdf.js takes ligatures and presentation forms apart here, so that "ﬁrm" is found as "firm".
  const { items } = await page.getTextContent();
  const runs: Run[] = [];
  let blankBefore = false;
  for (const item of items) {
    if (!('str' in item)) continue;
    const text = item.str.replace(/[\p{Cc}\ufffe\uffff]/gu, ' ');
    if (text.trim() === '') {
      blankBefore ||= text !== '';
      continue;
    }
    const matrix = times(viewport.transform as Matrix, item.transform as Matrix);
    const height = Math.hypot(matrix[2], matrix[3]) || item.height || 1;
    const sideways = Math.abs(matrix[1]) > Math.abs(matrix[0]);
    const width = sideways ? height : item.width;
    const x = matrix[4] - (item.dir === 'rtl' && sideways ? width : 0);
    runs.push({ text, x, y: matrix[5], width, height, blankBefore });
    blankBefore = false;
  }
  return { page: page.pageNumber, width: viewport.width, height: viewport.height, runs };
}
