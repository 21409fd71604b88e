import type { Credibility, Reliability } from './decision.ts';
import type { DocumentId } from './document.ts';
import type { PartyId } from './party.ts';
import type { Stance, StatementId, StatementType } from './statement.ts';

/** One link of who says so; a chain has the nearest speaker first and the publisher of the document at hand last. */
export interface ChainLink {
  kind: 'publisher' | 'party' | 'document' | 'anonymous';
  label: string;
  party?: PartyId | undefined;
}

/** Where attribution chains begin. Chains with the same origin are one piece of evidence, however often repeated. */
export interface Origin {
  /** Same id: taken as the same origin. */
  id: string;
  label: string;
  kind: ChainLink['kind'];
  /** Documents through which it reached the case. */
  documents: DocumentId[];
  /** Graded source, by name; F until a rule or a person grades it. */
  reliability: Reliability;
  /** Why that grade, in plain words, and whether a rule or a person gave it. */
  graded?: { why: string; by: 'rule' | 'person' } | undefined;
  /** Documents that name no origin of their own and are likely to repeat this one, with what speaks for it. */
  likelyDependent?: { document: DocumentId; why: string }[] | undefined;
}

/** Statements of several documents that say the same of the same parties. */
export interface Claim {
  id: string;
  type: StatementType;
  roles: Record<string, PartyId[]>;
  /** Statements that assert, allege, confirm or plan it. */
  statements: { id: StatementId; document: DocumentId; stance: Stance; chain: ChainLink[]; origin: string }[];
  /** Statements that deny it; never left out where the claim is shown. */
  denials: { id: StatementId; document: DocumentId; stance: Stance; chain: ChainLink[]; origin: string }[];
  origins: Origin[];
  credibility: { grade: Credibility; why: string; by: 'rule' | 'person' };
  /** One sentence: by how many origins, through how many documents, denied by whom, confirmed by whom. */
  standing: string;
}
