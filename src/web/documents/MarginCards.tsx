import './margin.css';
import { type ReactNode, type RefObject, useEffect, useState } from 'react';
import { type MarginItem, useMargin } from './useMargin.ts';

export interface Card extends MarginItem {
  rejected: boolean;
  node: ReactNode;
}

interface Props {
  frame: RefObject<HTMLElement | null>;
  text: RefObject<HTMLElement | null>;
  column: RefObject<HTMLElement | null>;
  cards: readonly Card[];
  active: string | null;
  pointed: string | null;
  point(id: string | null): void;
}

/** The cards in the margin, each on its thread. */
export function MarginCards({ frame, text, column, cards, active, pointed, point }: Props) {
  const { layout, cardRef } = useMargin(frame, text, column, cards, active);
  const settled = useSettled(layout.tops.size > 0);
  const rejected = new Set(cards.filter((card) => card.rejected).map(({ id }) => id));
  const threads = layout.threads.toSorted((a, b) => Number(a.id === active) - Number(b.id === active));
  return (
    <>
      <div className={settled ? 'margin margin-settled' : 'margin'} style={{ minHeight: layout.height }}>
        {cards.map(({ id, node }) => (
          // biome-ignore lint/a11y/noStaticElementInteractions: pointing only lights up the sentence
          <div
            key={id}
            ref={cardRef(id)}
            className={id === active ? 'margin-item margin-item-active' : 'margin-item'}
            style={{
              transform: `translateY(${layout.tops.get(id) ?? 0}px)`,
              visibility: layout.tops.has(id) ? 'visible' : 'hidden',
            }}
            onMouseEnter={() => point(id)}
            onMouseLeave={() => point(null)}
          >
            {node}
          </div>
        ))}
      </div>
      <svg className="threads" aria-hidden="true">
        {threads.map(({ id, path, knot }) => {
          const tone =
            id === active
              ? ' thread-active'
              : id === pointed
                ? ' thread-pointed'
                : rejected.has(id)
                  ? ' thread-rejected'
                  : '';
          return (
            <g key={id} className={`thread${tone}`}>
              <path d={path} />
              <circle cx={knot.x} cy={knot.y} r={id === active ? 4.5 : 2.5} />
            </g>
          );
        })}
      </svg>
    </>
  );
}

/** True from the frame after `placed`: cards glide between places, but do not fly in from the top at the start. */
function useSettled(placed: boolean): boolean {
  const [settled, setSettled] = useState(false);
  useEffect(() => {
    if (!placed) return;
    const frame = requestAnimationFrame(() => setSettled(true));
    return () => cancelAnimationFrame(frame);
  }, [placed]);
  return settled;
}
