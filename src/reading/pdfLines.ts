import type { Run } from './pdfPage.ts';

/** Runs on one baseline without a wide gap between them, in points from the top left. */
export interface Segment {
  text: string;
  x: number;
  right: number;
  /** Baseline. */
  y: number;
  height: number;
}

/** Gaps wider than this many heights part columns or cells; words of justified lines stand closer. */
const WIDE_GAP = 1;
const WORD_GAP = 0.14;

/** Puts runs together that stand on one baseline, from top to bottom and left to right. */
export function segmentsOf(runs: Run[]): Segment[] {
  const byBaseline = runs.map((run, order) => ({ run, order })).sort((a, b) => a.run.y - b.run.y);
  const rows: Run[][] = [];
  let row: typeof byBaseline = [];
  const close = () => {
    row.sort((a, b) => a.run.x - b.run.x || a.order - b.order);
    rows.push(row.map(({ run }) => run));
    row = [];
  };
  for (const entry of byBaseline) {
    const first = row[0]?.run;
    if (first && entry.run.y - first.y > Math.min(first.height, entry.run.height) * 0.45) close();
    row.push(entry);
  }
  if (row.length > 0) close();
  return rows.flatMap(segmentsOfRow);
}

function segmentsOfRow(row: Run[]): Segment[] {
  const segments: Segment[] = [];
  let open: Segment | undefined;
  for (const run of row) {
    const gap = open ? run.x - open.right : 0;
    const height = open ? Math.max(open.height, run.height) : run.height;
    if (open && gap <= height * WIDE_GAP) {
      // Some programs draw bold text twice at almost the same place.
      if (gap < -run.width * 0.9 && open.text.endsWith(run.text)) continue;
      const blank = gap > height * WORD_GAP || (run.blankBefore && gap > -height * WORD_GAP);
      open.text += (blank && !/\s$/.test(open.text) ? ' ' : '') + run.text;
      open.right = Math.max(open.right, run.x + run.width);
      open.height = height;
    } else {
      open = { text: run.text, x: run.x, right: run.x + run.width, y: run.y, height: run.height };
      segments.push(open);
    }
  }
  for (const segment of segments) segment.text = segment.text.replace(/[ \t\u00a0]+/g, ' ').trim();
  return segments;
}
