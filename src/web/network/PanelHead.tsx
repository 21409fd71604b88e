import type { ReactNode } from 'react';
import { Icon } from '../parts/Icon.tsx';

interface Props {
  kind: string;
  close(): void;
  children: ReactNode;
}

/** What the panel is about, and a way to close it. */
export function PanelHead({ kind, close, children }: Props) {
  return (
    <header className="panel-head">
      <div>
        <p className="overline">{kind}</p>
        <h2>{children}</h2>
      </div>
      <button type="button" className="tool" onClick={close} aria-label="Close">
        <Icon name="cross" />
      </button>
    </header>
  );
}
