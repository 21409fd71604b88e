import type { DocumentId } from '../../model/document.ts';
import type { StatementId } from '../../model/statement.ts';

/** One thing that is not as it was written, and its place. */
export interface Problem {
  /** For people: `“report.docx” (3f2a…), statement 3f2a…:s4`, `event 12`, `the file`. */
  where: string;
  what: string;
  document?: DocumentId | undefined;
  statement?: StatementId | undefined;
  event?: number | undefined;
}

/** What a verification looked at, and what it found. */
export interface Verification {
  ok: boolean;
  checked: { documents: number; passages: number; citations: number; events: number; hits: number };
  /**
   * The latest event. A whole chain with another head than one that was noted elsewhere has been cut or rewritten,
   * which nothing inside a file can prove.
   */
  head: { event: number; hash: string } | null;
  problems: Problem[];
}

/** An empty result, to be filled check by check. */
export function newVerification(): Verification {
  return {
    ok: true,
    checked: { documents: 0, passages: 0, citations: 0, events: 0, hits: 0 },
    head: null,
    problems: [],
  };
}
