import type { Span } from '../../model/citation.ts';
import type { Mention } from '../../model/mention.ts';

/** A stretch of a passage that is drawn as one piece, at most one mention over it. */
export interface Segment extends Span {
  mention?: Mention | undefined;
}

/**
 * Cuts a stretch of text where mentions and quotes begin and end. The segments cover it without gap or overlap;
 * where mentions overlap, the one that begins first (the longer, if both do) keeps its place.
 */
export function segmentsOf(stretch: Span, mentions: readonly Mention[], quotes: readonly Span[]): Segment[] {
  const inside = mentions
    .filter(
      (mention) =>
        mention.start >= stretch.start && mention.end <= stretch.end && mention.end > mention.start,
    )
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const apart: Mention[] = [];
  for (const mention of inside) {
    if (mention.start >= (apart.at(-1)?.end ?? 0)) apart.push(mention);
  }
  const cuts = new Set([stretch.start, stretch.end]);
  for (const { start, end } of [...apart, ...quotes]) {
    for (const cut of [start, end]) if (cut > stretch.start && cut < stretch.end) cuts.add(cut);
  }
  const ordered = [...cuts].sort((a, b) => a - b);
  let next = 0;
  return ordered.slice(0, -1).map((start, index) => {
    const end = ordered[index + 1]!;
    while (next < apart.length && apart[next]!.end <= start) next++;
    const mention = apart[next];
    return mention && mention.start <= start ? { start, end, mention } : { start, end };
  });
}
