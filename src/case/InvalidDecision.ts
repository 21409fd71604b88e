import type { Decision } from '../model/decision.ts';

/** A decision that speaks of what the case does not have, or says what cannot be; nothing was recorded. */
export class InvalidDecision extends Error {
  override readonly name = 'InvalidDecision';
  readonly decision: Decision['kind'];
  /** What it speaks of: the id of an entity, statement, listing or document, or the number of an event. */
  readonly subject: string;

  constructor(decision: Decision['kind'], subject: string, problem: string) {
    super(`cannot record “${decision}” on ${subject}: ${problem}`);
    this.decision = decision;
    this.subject = subject;
  }
}
