import { extentOf } from './extentOf.ts';
import type { Segment } from './pdfLines.ts';

const BIN = 2;
const FEWEST_LINES = 4;
// Columns of prose hold half a sentence to a line; columns of a table hold a word or a number.
const SHORTEST_PROSE = 20;

/** Divides the segments of a page into columns, in reading order; what spans two columns is a column of its own. */
export function columnsOf(segments: Segment[]): Segment[][] {
  const gutter = gutterOf(segments);
  if (gutter === null) return segments.length > 0 ? [segments] : [];
  const prose = extentOf(segments.filter(({ text }) => text.length >= SHORTEST_PROSE));
  // A table above or below the columns has cells on both sides of the gutter and must stay whole.
  const outside = ({ y, height }: Segment) => y < prose.top - height * 2 || y > prose.bottom + height * 2;
  const columns: Segment[][] = [];
  let [left, right, across]: Segment[][] = [[], [], []];
  const closeSides = () => {
    columns.push(...columnsOf(left!), ...columnsOf(right!));
    [left, right] = [[], []];
  };
  const closeAcross = () => {
    if (across!.length > 0) columns.push(across!);
    across = [];
  };
  for (const segment of segments) {
    if ((segment.x < gutter && segment.right > gutter) || outside(segment)) {
      if (left!.length + right!.length > 0) closeSides();
      across!.push(segment);
    } else {
      closeAcross();
      (segment.right <= gutter ? left! : right!).push(segment);
    }
  }
  closeSides();
  closeAcross();
  return columns;
}

/** The middle of the blank strip between two columns of prose, or null where there is none. */
function gutterOf(segments: Segment[]): number | null {
  if (segments.length < FEWEST_LINES * 2) return null;
  const { left: from, right: to } = extentOf(segments);
  const covered = new Array<number>(Math.max(1, Math.ceil((to - from) / BIN))).fill(0);
  for (const { x, right } of segments) {
    const last = Math.min(covered.length, Math.ceil((right - from) / BIN));
    for (let bin = Math.floor((x - from) / BIN); bin < last; bin++) covered[bin]!++;
  }
  const few = segments.length * 0.15;
  let best: { middle: number; width: number } | null = null;
  for (let bin = 0; bin < covered.length; ) {
    const height = covered[bin]!;
    const start = bin;
    while (bin < covered.length && covered[bin] === height) bin++;
    // A strip is blank where text ends on its left and begins on its right.
    const isLower = height < (covered[start - 1] ?? 0) && height < (covered[bin] ?? 0);
    const width = (bin - start) * BIN;
    const middle = from + ((start + bin) / 2) * BIN;
    if (isLower && height <= few && width >= 2 * BIN && width > (best?.width ?? 0)) {
      if (partsProse(segments, middle)) best = { middle, width };
    }
  }
  return best?.middle ?? null;
}

function partsProse(segments: Segment[], at: number): boolean {
  const left = segments.filter(({ right }) => right <= at);
  const right = segments.filter(({ x }) => x >= at);
  if (left.length < FEWEST_LINES || right.length < FEWEST_LINES) return false;
  const [a, b] = [extentOf(left), extentOf(right)];
  const shared = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return (
    usualLength(left) >= SHORTEST_PROSE &&
    usualLength(right) >= SHORTEST_PROSE &&
    shared > 0.5 * Math.min(a.bottom - a.top, b.bottom - b.top)
  );
}

/** The length that half of the characters stand in segments of; words of a justified line count for little. */
function usualLength(segments: Segment[]): number {
  const lengths = segments.map(({ text }) => text.length).sort((a, b) => b - a);
  let rest = lengths.reduce((sum, length) => sum + length, 0) / 2;
  for (const length of lengths) {
    rest -= length;
    if (rest <= 0) return length;
  }
  return 0;
}
