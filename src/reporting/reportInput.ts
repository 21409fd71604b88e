import type { Decision } from '../model/decision.ts';
import type { DocumentRecord, Passage } from '../model/document.ts';
import type { Entity } from '../model/entity.ts';
import type { Claim } from '../model/evidence.ts';
import type { CaseExposure } from '../model/exposure.ts';
import type { Hit } from '../model/hit.ts';
import type { Lead } from '../model/lead.ts';
import type { NetworkEdge } from '../model/network.ts';
import type { Party } from '../model/party.ts';
import type { ReviewedStatement } from '../model/review.ts';

/** All that a report is made from; nothing in it that is not here. */
export interface ReportInput {
  /** The name of the case. */
  name: string;
  /** ISO instant at which the report is made. */
  madeAt: string;
  documents: readonly ReportedDocument[];
  entities: readonly Entity[];
  parties: readonly Party[];
  statements: readonly ReviewedStatement[];
  claims: readonly Claim[];
  edges: readonly NetworkEdge[];
  /** The latest screening; null where none was made. */
  screening: {
    asOf: string;
    lists: readonly { list: string; title?: string | undefined; snapshot: string | null }[];
    hits: readonly Hit[];
    threshold: number;
  } | null;
  /** Who the unnamed parties may be, and what people say to it; the leads of one placeholder together, by rank. */
  leads: readonly Lead[];
  /** How the parties come under sanctions on the day of the screening; null where none was made. */
  exposure: CaseExposure | null;
  /** Decisions of people in the order of the log; retracted ones too, marked so. */
  decisions: readonly ReportedDecision[];
}

/** A document with its text (empty where it could not be read) and passages, from which pages are told. */
export interface ReportedDocument {
  record: DocumentRecord;
  text: string;
  passages: readonly Passage[];
}

export interface ReportedDecision {
  seq: number;
  at: string;
  author: string;
  decision: Decision;
  retracted: boolean;
}
