import type { ReviewedStatement } from '../../model/review.ts';
import { dayOfInstant } from '../words/timeInWords.ts';

interface Props {
  statement: ReviewedStatement;
  accept(): void;
  reject(): void;
  correct(): void;
  undo(event: number): void;
}

const DECIDED = {
  proposed: '',
  accepted: 'Accepted',
  rejected: 'Rejected',
  corrected: 'Corrected',
  added: 'Added by hand',
};

/** What a person can decide about a statement, and what was decided, with the way back. */
export function CardActions({ statement, accept, reject, correct, undo }: Props) {
  const { state, author, at, event } = statement.review;
  return (
    <>
      {state !== 'proposed' && (
        <p className="card-decided">
          {DECIDED[state]}
          {author && ` by ${author}`}
          {at && `, ${dayOfInstant(at)}`}
          {event !== undefined && (
            <>
              {' · '}
              <button type="button" className="button-plain" onClick={() => undo(event)}>
                undo
              </button>
            </>
          )}
        </p>
      )}
      {(state === 'proposed' || state === 'rejected') && (
        <button type="button" className="button button-small button-main" onClick={accept}>
          Accept <kbd>a</kbd>
        </button>
      )}
      {state !== 'rejected' && state !== 'added' && (
        <button type="button" className="button button-small" onClick={reject}>
          Reject <kbd>x</kbd>
        </button>
      )}
      <button type="button" className="button button-small" onClick={correct}>
        Correct <kbd>c</kbd>
      </button>
    </>
  );
}
