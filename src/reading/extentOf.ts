import type { Segment } from './pdfLines.ts';

export interface Extent {
  left: number;
  right: number;
  /** Baselines of the uppermost and the lowest segment. */
  top: number;
  bottom: number;
}

/** How far segments reach on their page; infinite and reversed where there are none. */
export function extentOf(segments: Iterable<Segment>): Extent {
  const extent: Extent = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  for (const { x, right, y } of segments) {
    extent.left = Math.min(extent.left, x);
    extent.right = Math.max(extent.right, right);
    extent.top = Math.min(extent.top, y);
    extent.bottom = Math.max(extent.bottom, y);
  }
  return extent;
}
