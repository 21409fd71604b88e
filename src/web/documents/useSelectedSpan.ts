import { type RefObject, useEffect, useState } from 'react';
import type { Span } from '../../model/citation.ts';
import { TextMap } from './TextMap.ts';

export interface SelectedSpan {
  span: Span;
  /** Where the selection ends on screen, in page coordinates. */
  x: number;
  y: number;
}

/** The stretch of the document's text that is selected, once the selection rests; null where there is none. */
export function useSelectedSpan(text: RefObject<HTMLElement | null>, whole: string): SelectedSpan | null {
  const [selected, setSelected] = useState<SelectedSpan | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      const selection = getSelection();
      const range = selection?.rangeCount ? selection.getRangeAt(0) : null;
      if (!range || range.collapsed || !text.current?.contains(range.commonAncestorContainer)) {
        return setSelected(null);
      }
      const span = new TextMap(text.current).span(range, whole);
      const last = [...range.getClientRects()].at(-1);
      if (!span || !last) return setSelected(null);
      setSelected({ span, x: last.right + scrollX, y: last.bottom + scrollY });
    };
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(look, 120);
    };
    document.addEventListener('selectionchange', wait);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('selectionchange', wait);
    };
  }, [text, whole]);
  return selected;
}
