import type { Span } from '../../model/citation.ts';

/** Of items in the order of the text, those that begin inside a stretch; found by halving, so that long threads stay linear. */
export function startingIn<T>(items: readonly T[], startOf: (item: T) => number, { start, end }: Span): T[] {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(items[middle]!) < start) low = middle + 1;
    else high = middle;
  }
  const found: T[] = [];
  for (let at = low; at < items.length && startOf(items[at]!) < end; at += 1) found.push(items[at]!);
  return found;
}
