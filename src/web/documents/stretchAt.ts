import type { Span } from '../../model/citation.ts';

/** The stretch that an address points at with `?at=start-end`; null where it points at none. */
export function stretchAt(at: string | null, text: string): Span | null {
  const [start, end] = (at ?? '').split('-').map(Number);
  if (start === undefined || end === undefined || !(start >= 0 && end > start && end <= text.length))
    return null;
  return { start, end };
}
