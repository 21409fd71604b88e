import type { Citation } from './citation.ts';
import type { EntityId } from './entity.ts';
import type { PartyId } from './party.ts';
import type { StatementId } from './statement.ts';

/** Where a reason can be checked: a sentence of a document, an entry of a list, or what the case has on its parties. */
export type LeadSource =
  | { kind: 'statement'; statement: StatementId; citation: Citation }
  | { kind: 'listing'; list: string; listing: string; name: string }
  | { kind: 'case' };

/** One thing that speaks for or against, as a plain sentence. */
export interface LeadReason {
  effect: 'for' | 'against';
  text: string;
  /** Added to the lead's score; below zero where it speaks against. */
  change: number;
  source: LeadSource;
}

/** Who an unnamed party may be: a party of the case, an entry of a list, or both where the one may be the other. */
export interface LeadCandidate {
  name: string;
  party?: PartyId | undefined;
  listing?: { list: string; id: string } | undefined;
}

/** A candidate for a placeholder as the machine proposes it: a lead, never a fact. */
export interface ProposedLead {
  placeholder: { id: PartyId; name: string };
  candidate: LeadCandidate;
  /** From 1 within the placeholder. */
  rank: number;
  /** Sum of the reasons' changes; leads have more for them than against. */
  score: number;
  /** What speaks for it first, each side by its weight. */
  reasons: LeadReason[];
}

/** Whom a person's word is about: an entity of the case, or an entry of a list with the name that it had. */
export type LeadSubject = { entity: EntityId } | { list: string; listing: string; name: string };

/** A person's word on a lead. Accepting identifies the placeholder in this person's name; nothing is merged. */
export interface LeadDecision {
  verdict: 'accepted' | 'dismissed';
  reason?: string | undefined;
  author: string;
  at: string;
  /** The log event, to take it back. */
  event: number;
}

/** A lead with a person's word on it; without reasons where only a person sees it. */
export interface Lead extends ProposedLead {
  decision: LeadDecision | null;
}
