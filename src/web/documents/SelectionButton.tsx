import './selection.css';
import { Icon } from '../parts/Icon.tsx';
import type { SelectedSpan } from './useSelectedSpan.ts';

interface Props {
  selection: SelectedSpan;
  narrow: boolean;
  add(): void;
}

/** Beside selected text: a way to make a statement of it. */
export function SelectionButton({ selection, narrow, add }: Props) {
  const left = Math.min(selection.x, document.documentElement.clientWidth - 190);
  return (
    <div
      className={narrow ? 'selection selection-foot' : 'selection'}
      style={narrow ? undefined : { left, top: selection.y + 8 }}
    >
      <button type="button" onMouseDown={(event) => event.preventDefault()} onClick={add}>
        <Icon name="plus" /> Add a statement <kbd>s</kbd>
      </button>
    </div>
  );
}
