import type { Citation } from './citation.ts';
import type { PartyId } from './party.ts';
import type { Stance, StatementId, StatementType } from './statement.ts';

/** A line of the network between two parties, standing for one or more statements of one type. */
export interface NetworkEdge {
  id: string;
  from: PartyId;
  to: PartyId;
  type: StatementType;
  fromRole: string;
  toRole: string;
  /** All statements that say it, best first. */
  statements: { id: StatementId; stance: Stance }[];
  /** Independent origins behind the statements. */
  origins: number;
  denied: boolean;
}

/**
 * One step of a trace. `statement`: a document says it. `listing`: the party may be, or is confirmed to be, the listed one.
 * `linked-to`: the list itself says that the two listings are linked. `same-name`: assumed, nobody has decided.
 */
export type TraceStep = { from: TraceNode; to: TraceNode; weight: number } & (
  | {
      kind: 'statement';
      type: StatementType;
      stance: Stance;
      statement: StatementId;
      citation: Citation;
      fromRole: string;
      toRole: string;
      origins: number;
      denied: boolean;
    }
  | { kind: 'listing'; confirmed: boolean; score: number }
  | { kind: 'linked-to'; remark: string }
);

export type TraceNode =
  | { kind: 'party'; party: PartyId; name: string }
  | { kind: 'listing'; list: string; listing: string; name: string };

export interface Trace {
  /** In order from the one end to the other; empty when both ends are the same. */
  steps: TraceStep[];
  /** Sum of the steps' weights: the lower, the better evidenced. */
  weight: number;
  /** Names that were taken as the same party without a decision, for the reader to check. */
  assumptions: string[];
}
