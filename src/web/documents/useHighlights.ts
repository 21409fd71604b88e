import { type RefObject, useEffect } from 'react';
import type { Span } from '../../model/citation.ts';
import { TextMap } from './TextMap.ts';

/** Lights up the quote of the active card, and more quietly that of the card pointed at, without touching the text. */
export function useHighlights(
  text: RefObject<HTMLElement | null>,
  /** Whatever, when it changes, means that the text is drawn anew. */
  drawn: unknown,
  cited: Span | null,
  pointed: Span | null,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: a text that is drawn anew needs new ranges
  useEffect(() => {
    // Browsers before 2025 may not have it; there, the thread alone shows the place.
    if (!text.current || !('highlights' in CSS)) return;
    const map = new TextMap(text.current);
    for (const [name, span] of [
      ['pointed', pointed],
      ['cited', cited],
    ] as const) {
      const range = span && map.range(span);
      if (range) CSS.highlights.set(name, new Highlight(range));
    }
    return () => {
      CSS.highlights.delete('cited');
      CSS.highlights.delete('pointed');
    };
  }, [text, drawn, cited, pointed]);
}
