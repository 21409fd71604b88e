import type { Decision, LogEvent } from '../model/decision.ts';
import type { DocumentId } from '../model/document.ts';
import type { ReviewedStatement, ReviewState } from '../model/review.ts';
import type { Statement } from '../model/statement.ts';
import { statementFrom } from './addedStatements.ts';
import { type DecisionEvent, decisionsInForce } from './decisionsInForce.ts';

type Review = Extract<Decision, { kind: 'accept-statement' | 'reject-statement' | 'correct-statement' }>;

const STATES: Record<Review['kind'], ReviewState> = {
  'accept-statement': 'accepted',
  'reject-statement': 'rejected',
  'correct-statement': 'corrected',
};

function reviewed(
  state: ReviewState,
  { seq: event, author, at, entry }: DecisionEvent,
): ReviewedStatement['review'] {
  return { state, event, author, at, ...(entry.reason === undefined ? {} : { reason: entry.reason }) };
}

function review(statement: ReviewedStatement, event: DecisionEvent & { entry: Review }): ReviewedStatement {
  const judged = { ...statement, review: reviewed(STATES[event.entry.kind], event) };
  if (event.entry.kind !== 'correct-statement') return judged;
  const changes = Object.entries(event.entry.changes).filter(([, value]) => value !== undefined);
  const { review: _, proposed, ...asItStood } = statement;
  return { ...judged, ...Object.fromEntries(changes), proposed: proposed ?? asItStood };
}

/**
 * Statements as they stand after all decisions: the latest acceptance, rejection or correction gives the state, and
 * corrections add up (whoever accepts a corrected statement accepts it as corrected). Statements added by hand follow
 * the proposals, where `textOf` gives the text of their document. Decisions taken back are as if they had never been.
 */
export function applyDecisions(
  statements: readonly Statement[],
  events: readonly LogEvent[],
  textOf: (document: DocumentId) => string | undefined,
): ReviewedStatement[] {
  const result = new Map<string, ReviewedStatement>();
  for (const statement of statements)
    result.set(statement.id, { ...statement, review: { state: 'proposed' } });
  for (const event of decisionsInForce(events)) {
    const { entry } = event;
    if (entry.kind === 'add-statement') {
      const text = textOf(entry.statement.document);
      if (text === undefined) continue;
      result.set(entry.statement.id, {
        ...statementFrom(entry.statement, text),
        review: reviewed('added', event),
      });
    } else if (
      entry.kind === 'accept-statement' ||
      entry.kind === 'reject-statement' ||
      entry.kind === 'correct-statement'
    ) {
      const statement = result.get(entry.statement);
      if (statement) result.set(entry.statement, review(statement, { ...event, entry }));
    }
  }
  return [...result.values()];
}
