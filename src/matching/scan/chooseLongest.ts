/** A stretch of words that a pattern has met; words are counted from the beginning of the text, `last` inclusive. */
export interface FoundPattern {
  start: number;
  end: number;
  first: number;
  last: number;
  pattern: number;
  inflected: boolean;
  possessive: boolean;
  imitated: boolean;
  weak: boolean;
}

/**
 * Of stretches that overlap, the longest; among equals the first. Stretches with the same start and end stay together.
 * Takes them in the order of their starts; linear but for the sorting of what overlaps.
 */
export function chooseLongest(found: readonly FoundPattern[]): FoundPattern[] {
  const chosen: FoundPattern[] = [];
  for (let from = 0; from < found.length; ) {
    let to = from + 1;
    let last = found[from]!.last;
    for (; to < found.length && found[to]!.first <= last; to++) last = Math.max(last, found[to]!.last);
    if (to === from + 1) chosen.push(found[from]!);
    else chosen.push(...chooseInCluster(found.slice(from, to), last));
    from = to;
  }
  return chosen;
}

function chooseInCluster(cluster: FoundPattern[], last: number): FoundPattern[] {
  const base = cluster[0]!.first;
  // Which stretch holds each word, by its number among those that were chosen, from 1.
  const holder = new Uint32Array(last - base + 1);
  const longestFirst = cluster.toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const chosen: FoundPattern[] = [];
  let spans = 0;
  let previous: FoundPattern | undefined;
  for (const one of longestFirst) {
    if (previous && previous.start === one.start && previous.end === one.end) {
      chosen.push(one);
      continue;
    }
    const words = holder.subarray(one.first - base, one.last - base + 1);
    if (words.some((holding) => holding !== 0)) continue;
    words.fill(++spans);
    chosen.push(one);
    previous = one;
  }
  return chosen.sort((a, b) => a.start - b.start);
}
