import type { Span } from './citation.ts';
import type { DocumentId } from './document.ts';
import type { EntityId, EntityType } from './entity.ts';
import type { LeadSubject } from './lead.ts';
import type { PropertyValue, Stance, StatementId, StatementType } from './statement.ts';

/** What a person decided. Never overwritten: a later decision on the same thing replaces it, `retract` takes it back. */
export type Decision =
  | { kind: 'merge'; entities: [EntityId, EntityId]; reason?: string | undefined }
  | { kind: 'separate'; entities: [EntityId, EntityId]; reason?: string | undefined }
  | { kind: 'accept-statement'; statement: StatementId; reason?: string | undefined }
  | { kind: 'reject-statement'; statement: StatementId; reason?: string | undefined }
  | {
      kind: 'correct-statement';
      statement: StatementId;
      changes: StatementChanges;
      reason?: string | undefined;
    }
  | { kind: 'add-statement'; statement: NewStatement; reason?: string | undefined }
  | { kind: 'add-entity'; entity: NewEntity; reason?: string | undefined }
  | { kind: 'confirm-hit'; entity: EntityId; list: string; listing: string; reason: string }
  | { kind: 'dismiss-hit'; entity: EntityId; list: string; listing: string; reason: string }
  | { kind: 'accept-lead'; placeholder: EntityId; candidate: LeadSubject; reason: string }
  | { kind: 'dismiss-lead'; placeholder: EntityId; candidate: LeadSubject; reason?: string | undefined }
  | { kind: 'grade-source'; source: string; reliability: Reliability; reason?: string | undefined }
  | { kind: 'grade-statement'; statement: StatementId; credibility: Credibility; reason?: string | undefined }
  | { kind: 'retract'; event: number; reason?: string | undefined };

/** Admiralty code. A–E from completely reliable to unreliable, F: cannot be judged. */
export type Reliability = 'A' | 'B' | 'C' | 'D' | 'E' | 'F';
/** Admiralty code. 1–5 from confirmed to improbable, 6: cannot be judged. */
export type Credibility = '1' | '2' | '3' | '4' | '5' | '6';

/** What a person changed of a proposal; the citation and what is absent stay as they were. */
export interface StatementChanges {
  type?: StatementType | undefined;
  roles?: Record<string, EntityId[]> | undefined;
  stance?: Stance | undefined;
  time?: string | undefined;
  properties?: Record<string, PropertyValue> | undefined;
}

/** A statement marked by hand; its quote is taken from the document's text. */
export interface NewStatement extends Span {
  id: StatementId;
  document: DocumentId;
  type: StatementType;
  roles: Record<string, EntityId[]>;
  stance: Stance;
  attribution: EntityId[];
  time?: string | undefined;
  properties: Record<string, PropertyValue>;
}

/** A party marked by hand, with the place in the text that names it. */
export interface NewEntity extends Span {
  id: EntityId;
  document: DocumentId;
  type: EntityType;
  name: string;
  named: boolean;
}

/** One link of the hash chain: `hash` covers everything else, `previous` is the hash of the event before it. */
export interface LogEvent {
  /** From 1, without gaps. */
  seq: number;
  /** ISO instant. */
  at: string;
  /** Who: a person's name, or "redthread" for what the machine recorded. */
  author: string;
  entry: LogEntry;
  previous: string;
  hash: string;
}

/** Decisions of people, and the machine's record of what was added and derived, so that neither can be altered unseen. */
export type LogEntry =
  | Decision
  | { kind: 'case-created'; name: string }
  | { kind: 'document-added'; document: DocumentId; sha256: string; name: string; derived: string }
  | { kind: 'document-reread'; document: DocumentId; derived: string }
  | { kind: 'screened'; asOf: string; lists: { list: string; snapshot: string }[]; hits: string };

const MACHINE_KINDS = new Set<LogEntry['kind']>([
  'case-created',
  'document-added',
  'document-reread',
  'screened',
]);

/** Whether a log entry is a person's decision, and not the machine's record. */
export function isDecision(entry: LogEntry): entry is Decision {
  return !MACHINE_KINDS.has(entry.kind);
}
