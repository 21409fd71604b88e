import type { ReviewedStatement, ReviewState } from '../model/review.ts';
import type { Stance } from '../model/statement.ts';

// All weights are thousandths, whole numbers, so that sums are exact and ties are real ties.
const STANCE: Record<Stance, number> = {
  asserted: 1000,
  alleged: 1600,
  unconfirmed: 1800,
  planned: 1800,
  opinion: 2500,
  denied: 5000,
};

const REVIEW: Record<ReviewState, number> = {
  accepted: -400,
  corrected: -400,
  added: -400,
  proposed: 0,
  rejected: 0,
};

export const DENIED_BY_OTHERS = 500;
const UNNAMED_SPEAKER = 500;
const NAMED_SPEAKER = 200;
const NO_SPEAKER = 100;

/** How hard a step is, in thousandths of a plain assertion; the lower, the better evidenced. Never below 100. */
export function statementWeight(
  statement: Pick<ReviewedStatement, 'stance' | 'attribution' | 'review' | 'confidence'>,
  evidence: { origins: number; denied: boolean; unnamedSpeaker: boolean },
): number {
  const nearest = statement.attribution[0];
  const speaker =
    nearest === undefined
      ? NO_SPEAKER
      : nearest.by === 'document'
        ? 0
        : evidence.unnamedSpeaker
          ? UNNAMED_SPEAKER
          : NAMED_SPEAKER;
  const repeated = evidence.origins >= 3 ? -350 : evidence.origins === 2 ? -250 : 0;
  const doubt = Math.round(500 * (1 - statement.confidence));
  const denied = evidence.denied && statement.stance !== 'denied' ? DENIED_BY_OTHERS : 0;
  const sum = STANCE[statement.stance] + speaker + repeated + REVIEW[statement.review.state] + doubt + denied;
  return Math.max(100, sum);
}
