import type { Statement } from './statement.ts';

/** Where a statement stands with the person who reads: a proposal until somebody decides. */
export type ReviewState = 'proposed' | 'accepted' | 'rejected' | 'corrected' | 'added';

/** A statement with the decisions on it applied; what the machine first proposed stays beside it. */
export interface ReviewedStatement extends Statement {
  review: {
    state: ReviewState;
    /** The log event of the latest decision, to take it back. */
    event?: number | undefined;
    author?: string | undefined;
    at?: string | undefined;
    reason?: string | undefined;
  };
  /** The proposal as it was, where it was corrected. */
  proposed?: Statement | undefined;
}
