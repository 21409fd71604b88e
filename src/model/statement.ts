import type { Citation, Span } from './citation.ts';
import type { EntityId } from './entity.ts';

/** Roles of each statement type, the first being its subject. The scorers and exports use these names. */
export const STATEMENT_ROLES = {
  ownership: ['owner', 'asset'],
  employment: ['employee', 'employer'],
  directorship: ['director', 'organization'],
  membership: ['member', 'organization'],
  family: ['person', 'relative'],
  associate: ['person', 'associate'],
  location: ['subject', 'place'],
  communication: ['sender', 'recipient'],
  development: ['developer', 'product'],
  design: ['designer', 'product'],
  test: ['tester', 'product'],
  manufacture: ['manufacturer', 'product'],
  variant: ['product', 'base'],
  comparison: ['product', 'other'],
  component: ['supplier', 'product'],
  specification: ['product'],
  supply: ['supplier', 'intermediary', 'recipient', 'product'],
  payment: ['payer', 'beneficiary'],
  use: ['user', 'product', 'manufacturer'],
  sanction: ['authority', 'target'],
  report: ['publisher', 'source'],
  confirmation: ['publisher'],
  comment_request: ['requester', 'respondent'],
  visit: ['visitor', 'place'],
  statement: ['speaker'],
} as const satisfies Record<string, readonly string[]>;

export type StatementType = keyof typeof STATEMENT_ROLES;
export const STATEMENT_TYPES = Object.keys(STATEMENT_ROLES) as StatementType[];

export const STANCES = ['asserted', 'alleged', 'denied', 'unconfirmed', 'opinion', 'planned'] as const;
export type Stance = (typeof STANCES)[number];

/**
 * One link of who says so. A paper is named by its description ("one of the documents"); everybody else by entity.
 * `span` is where the text says that they say so.
 */
export type AttributionStep =
  | { by: 'entity'; entity: EntityId; span?: Span | undefined }
  | { by: 'document'; description: string; span?: Span | undefined };

/** Derived from the statement's place and content: the same document gives the same ids again. */
export type StatementId = string;

export type PropertyValue = string | number | boolean;

/** A typed relation with the sentence that says it. Without a citation there is no statement. */
export interface Statement {
  id: StatementId;
  type: StatementType;
  /** Role → entities that fill it, in the order of the text. Only roles of the type, only those filled. */
  roles: Record<string, EntityId[]>;
  stance: Stance;
  /** Nearest speaker first, outermost last; the document's publisher is not repeated here. */
  attribution: AttributionStep[];
  /** EDTF. */
  time?: string | undefined;
  /** E.g. specification: name, value, unit; supply: quantity; employment: role, former; payment: amount, currency. */
  properties: Record<string, PropertyValue>;
  citation: Citation;
  /** The rule that proposed it, or "person" when it was added by hand. */
  rule: string;
  /** 0–1, how sure the rule is: an estimate by its author, not yet calibrated on data. */
  confidence: number;
}
