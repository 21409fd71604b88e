import './marks.css';
import type { ReviewState } from '../../model/review.ts';
import { Icon } from './Icon.tsx';

const WORDS: Record<ReviewState, string> = {
  proposed: 'proposed, undecided',
  accepted: 'accepted',
  rejected: 'rejected',
  corrected: 'corrected',
  added: 'added by hand',
};
const ICONS = { accepted: 'check', rejected: 'cross', corrected: 'pen', added: 'plus' } as const;

/** Where a statement stands with the person who reads. */
export function StateMark({ state }: { state: ReviewState }) {
  return (
    <span className={`state state-${state}`} title={WORDS[state]}>
      {state === 'proposed' ? <span className="state-open" /> : <Icon name={ICONS[state]} />}
      <span className="visually-hidden">{WORDS[state]}</span>
    </span>
  );
}
