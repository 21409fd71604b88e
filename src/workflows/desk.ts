import type { Snippet } from '../case/snippetOf.ts';
import type { Decision, LogEvent } from '../model/decision.ts';
import type { DocumentId, DocumentRecord, Passage, Provenance } from '../model/document.ts';
import type { Entity } from '../model/entity.ts';
import type { Claim } from '../model/evidence.ts';
import type { CaseExposure } from '../model/exposure.ts';
import type { Hit, ListingMatch, NameQuery } from '../model/hit.ts';
import type { Lead } from '../model/lead.ts';
import type { Mention } from '../model/mention.ts';
import type { NetworkEdge, Trace } from '../model/network.ts';
import type { MergeProposal, Party, PartyId } from '../model/party.ts';
import type { ReviewedStatement } from '../model/review.ts';

/** One document opened for reading, with everything that is tied to its text. */
export interface OpenDocument {
  document: DocumentRecord;
  text: string;
  passages: Passage[];
  mentions: Mention[];
  entities: Entity[];
  /** In the order of the text; rejected ones too, marked so. */
  statements: ReviewedStatement[];
}

/** A document in the list of documents. */
export interface DocumentSummary extends DocumentRecord {
  /** Statements in it, and those that nobody has decided on yet. */
  statements: number;
  undecided: number;
  entities: number;
}

/** A passage that a search found; `snippet` says how to show it. */
export interface FoundPassage {
  document: DocumentId;
  name: string;
  passage: Passage;
  snippet: Snippet;
}

export interface ListState {
  list: string;
  title: string;
  snapshots: { date: string; listings: number }[];
}

export interface ScreeningResult {
  asOf: string;
  /** The snapshot of each list that stood on that day; null where the list has none that old. */
  lists: { list: string; snapshot: string | null }[];
  hits: Hit[];
  /** Hits at or above this score are alerts. */
  threshold: number;
}

export interface AddedDocument {
  name: string;
  document?: DocumentId;
  result: 'read' | 'already-here' | 'unread';
  message?: string | undefined;
}

/** Who the unnamed parties may be, by what stood in the lists on a day. */
export interface CaseLeads {
  asOf: string;
  /** The leads of one placeholder together, by rank. */
  leads: Lead[];
}

/** Everything a person does with one open case: what the command line and the server both stand on. */
export interface Desk {
  readonly name: string;
  readonly path: string;
  documents(): DocumentSummary[];
  /** Undefined where the case has no such document. */
  open(document: DocumentId): OpenDocument | undefined;
  original(document: DocumentId): { bytes: Uint8Array; mediaType: string; name: string } | undefined;
  addFiles(files: { name: string; bytes: Uint8Array }[], provenance: Provenance): Promise<AddedDocument[]>;
  /** Passages with all the words and "quoted phrases", best first. */
  search(query: string): FoundPassage[];
  parties(): Party[];
  mergeProposals(): MergeProposal[];
  network(): { parties: Party[]; edges: NetworkEdge[] };
  statements(): ReviewedStatement[];
  trace(from: PartyId, to: PartyId): Trace | null;
  claims(): Claim[];
  /** As of the day of the latest screening where none is given; another day is screened for it, and not recorded. */
  leads(asOf?: string): Promise<CaseLeads>;
  /** How the parties come under sanctions; the day as for leads, and today where nothing was screened. */
  exposure(asOf?: string): Promise<CaseExposure>;
  lists(): ListState[];
  /** Screens all named parties as of a day and records that it was done. */
  screen(asOf: string): Promise<ScreeningResult>;
  /** The latest screening with the decisions on it; null before the first. */
  screening(): ScreeningResult | null;
  match(query: NameQuery, asOf: string | undefined, limit: number): Promise<ListingMatch[]>;
  /** Appends a decision to the log; throws an InvalidDecision where it speaks of what the case does not have. */
  decide(decision: Decision, author: string): LogEvent;
  log(): LogEvent[];
  /** The whole report as one HTML file. */
  report(): string;
  close(): Promise<void>;
}
