import './marks.css';
import type { Stance } from '../../model/statement.ts';
import { STANCE_WORDS } from '../words/stanceWords.ts';

/** The stance, where it is anything but plainly asserted: nothing weaker may look like a fact. */
export function StanceMark({ stance }: { stance: Stance }) {
  if (stance === 'asserted') return null;
  return (
    <span className={`stance stance-${stance}`} title={STANCE_WORDS[stance]}>
      {stance}
    </span>
  );
}
