import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Span } from '../../model/citation.ts';
import { placeCards } from './placeCards.ts';
import { TextMap } from './TextMap.ts';

export interface MarginItem {
  id: string;
  span: Span;
}

export interface Thread {
  id: string;
  path: string;
  knot: { x: number; y: number };
}

export interface MarginLayout {
  tops: Map<string, number>;
  threads: Thread[];
  height: number;
}

const GAP = 8;
const KNOT_DROP = 18;
/** How far above the foot of its line box the underline of a quote is drawn. */
const UNDERLINE_RISE = 4;
/** The active card hardly leaves its sentence; the others make room. */
const ACTIVE_WEIGHT = 10_000;

/**
 * Places cards beside their sentences without overlap and draws a thread from each sentence to its card. Measures
 * again when the text, a card or the window changes its size. Coordinates count from the frame's top left.
 */
export function useMargin(
  frame: RefObject<HTMLElement | null>,
  text: RefObject<HTMLElement | null>,
  column: RefObject<HTMLElement | null>,
  items: readonly MarginItem[],
  active: string | null,
): { layout: MarginLayout; cardRef: (id: string) => (element: HTMLElement | null) => void } {
  const [layout, setLayout] = useState<MarginLayout>({ tops: new Map(), threads: [], height: 0 });
  const cards = useRef(new Map<string, HTMLElement>());
  const watch = useRef<ResizeObserver | null>(null);

  const measure = useCallback(() => {
    if (!frame.current || !text.current || !column.current) return;
    const origin = frame.current.getBoundingClientRect();
    const textRight = text.current.getBoundingClientRect().right - origin.left;
    const cardLeft = column.current.getBoundingClientRect().left - origin.left;
    const map = new TextMap(text.current);
    const anchors = items.map(({ id, span }) => {
      const line = firstLine(map.range(span));
      return {
        id,
        height: cards.current.get(id)?.offsetHeight ?? 64,
        x: line ? line.right - origin.left : textRight,
        y: line ? line.bottom - origin.top : 0,
      };
    });
    const wishes = anchors.map(({ id, height, y }) => ({
      y: y - KNOT_DROP - 6,
      height,
      weight: id === active ? ACTIVE_WEIGHT : 1,
    }));
    const tops = placeCards(wishes, GAP);
    const threads = anchors.map(({ id, x, y }, index) => {
      const knot = { x: cardLeft, y: tops[index]! + KNOT_DROP };
      const bend = (cardLeft - textRight) * 0.55;
      const start = id === active ? `M${x} ${y}L${textRight} ${y}` : `M${textRight + 6} ${y}`;
      const path = `${start}C${textRight + bend} ${y} ${cardLeft - bend} ${knot.y} ${cardLeft} ${knot.y}`;
      return { id, path, knot };
    });
    const last = anchors.length - 1;
    const next = {
      tops: new Map(anchors.map(({ id }, index) => [id, tops[index]!])),
      threads,
      height: last < 0 ? 0 : tops[last]! + anchors[last]!.height,
    };
    setLayout((before) => (sameLayout(before, next) ? before : next));
  }, [frame, text, column, items, active]);

  useLayoutEffect(measure, [measure]);

  useEffect(() => {
    let waiting = 0;
    const observer = new ResizeObserver(() => {
      cancelAnimationFrame(waiting);
      waiting = requestAnimationFrame(measure);
    });
    watch.current = observer;
    if (text.current) observer.observe(text.current);
    for (const card of cards.current.values()) observer.observe(card);
    document.fonts.ready.then(measure);
    return () => {
      cancelAnimationFrame(waiting);
      observer.disconnect();
    };
  }, [measure, text]);

  // One function a card, always the same: React would otherwise let go of each card at each drawing.
  const refs = useRef(new Map<string, (element: HTMLElement | null) => void>());
  const cardRef = useCallback((id: string) => {
    const known = refs.current.get(id);
    if (known) return known;
    const hold = (element: HTMLElement | null) => {
      const before = cards.current.get(id);
      if (before) watch.current?.unobserve(before);
      if (element) {
        cards.current.set(id, element);
        watch.current?.observe(element);
      } else {
        cards.current.delete(id);
        refs.current.delete(id);
      }
    };
    refs.current.set(id, hold);
    return hold;
  }, []);

  return { layout, cardRef };
}

function sameLayout(a: MarginLayout, b: MarginLayout): boolean {
  return (
    a.height === b.height &&
    a.threads.length === b.threads.length &&
    a.threads.every(({ id, path }, index) => id === b.threads[index]!.id && path === b.threads[index]!.path)
  );
}

/** The first line on screen that a range takes up. */
function firstLine(range: Range | null): { right: number; bottom: number } | null {
  const rects = [...(range?.getClientRects() ?? [])].filter(({ width }) => width > 0);
  const first = rects[0];
  if (!first) return null;
  const line = rects.filter(({ bottom }) => Math.abs(bottom - first.bottom) < 6);
  return { right: Math.max(...line.map(({ right }) => right)), bottom: first.bottom - UNDERLINE_RISE };
}
