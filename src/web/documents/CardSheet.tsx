import './sheet.css';
import type { ReactNode } from 'react';
import { Icon } from '../parts/Icon.tsx';

interface Props {
  position: number | undefined;
  total: number;
  move: ((step: 1 | -1) => void) | undefined;
  close(): void;
  children: ReactNode;
}

/** On a narrow screen: the active card at the foot of the page, with a way to its neighbours. */
export function CardSheet({ position, total, move, close, children }: Props) {
  return (
    <aside className="sheet" aria-label="Statement">
      <header>
        {move && position !== undefined && (
          <>
            <button type="button" className="tool" onClick={() => move(-1)} aria-label="Previous statement">
              <Icon name="back" />
            </button>
            <span className="sheet-place">
              {position} of {total}
            </span>
            <button type="button" className="tool" onClick={() => move(1)} aria-label="Next statement">
              <Icon name="next" />
            </button>
          </>
        )}
        <button type="button" className="tool sheet-close" onClick={close} aria-label="Close">
          <Icon name="cross" />
        </button>
      </header>
      <div className="sheet-body">{children}</div>
    </aside>
  );
}
