import './sheet.css';
import type { ReviewedStatement } from '../../model/review.ts';
import { count } from '../words/documentWords.ts';

interface Props {
  statements: readonly ReviewedStatement[];
  open(id: string): void;
}

/** On a narrow screen, under a paragraph: how many statements hang on it. */
export function Tally({ statements, open }: Props) {
  const first = statements.find(({ review }) => review.state === 'proposed') ?? statements[0];
  if (!first) return null;
  const undecided = statements.filter(({ review }) => review.state === 'proposed').length;
  return (
    <button type="button" className="tally-button" onClick={() => open(first.id)}>
      {count(statements.length, 'statement')}
      {undecided > 0 && <span className="quiet"> · {undecided} undecided</span>}
    </button>
  );
}
