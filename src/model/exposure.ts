import type { PartyId } from './party.ts';
import type { StatementId } from './statement.ts';

/** Whose rule on ownership by listed parties is applied: the United States' (OFAC), the European Union's, the United Kingdom's. */
export const OWNERSHIP_RULES = ['ofac', 'eu', 'uk'] as const;
export type OwnershipRule = (typeof OWNERSHIP_RULES)[number];

/** `blocked`: even with the lowest shares. `possible`: with some shares that the sources leave open. `not`: with none. */
export const VERDICTS = ['blocked', 'possible', 'not'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** A share in percent that lies somewhere between two bounds; `words` says which bound itself is left out. */
export interface ShareRange {
  least: number;
  most: number;
  /** "80%", "more than 50%", "0–100% (unknown)". */
  words: string;
}

/** One owner in the arithmetic. */
export interface OwnerRow {
  owner: PartyId;
  name: string;
  share: ShareRange;
  /** How the owner comes under the rule itself; `not` where its share does not count. */
  verdict: Verdict;
  /** In words: "listed", "may be listed", "blocked at 1 step", "not blocked". */
  because: string;
  /** Whether the sources say that the owner controls the party, apart from any share. */
  control: boolean;
  /** What keeps its share from counting for certain, one clause each. */
  doubts: string[];
  statements: StatementId[];
}

/** What one rule, or several that come to the same, make of a party's owners. */
export interface OwnershipFinding {
  rules: OwnershipRule[];
  verdict: Verdict;
  /** What owners under the rule hold together: the sum of the rows that count. */
  total: ShareRange;
  /** Percent that listed parties hold when the lowest shares are multiplied through all layers. No rule counts so. */
  lookThrough: number;
  /** Whether it comes under the rule by control and not by its share. */
  byControl: boolean;
  owners: OwnerRow[];
  /** From the party up to the listed one; the party alone where no owner comes under the rule. */
  chain: PartyId[];
  /** One sentence: verdict, sum and threshold. */
  sentence: string;
  /** What keeps it from being certain, and what it rests on that nobody has decided; one sentence each. */
  reasons: string[];
  /** Every statement on the way up. */
  statements: StatementId[];
}

/** A listing that a party is, or may be; `certain` once a person has confirmed it. */
export interface ExposedListing {
  list: string;
  listing: string;
  name: string;
  from: string;
  until: string | null;
  basis: 'list' | 'seen';
  certain: boolean;
}

/**
 * `listed`: the party is in a list. `owned`: by listed parties, directly or through layers. `linked`: a list, an
 * identifier or a statement ties it to a listed party. `supplied`, `paid`: goods or money went from or to a listed party.
 */
export const EXPOSURE_KINDS = ['listed', 'owned', 'linked', 'supplied', 'paid'] as const;
export type ExposureKind = (typeof EXPOSURE_KINDS)[number];

/** One way in which a party comes near the lists. */
export interface Exposure {
  kind: ExposureKind;
  /** False where it rests on an undecided hit, an open share, or something said as less than a fact. */
  certain: boolean;
  /** Steps to the listed party; 0 for the listed one itself. */
  distance: number;
  /** From the party to the listed one, both among them. */
  way: PartyId[];
  /** The listings it leads to. */
  listings: ExposedListing[];
  statements: StatementId[];
  /** One sentence. */
  sentence: string;
}

/** How one party comes under sanctions, or near them. */
export interface PartyExposure {
  party: PartyId;
  name: string;
  /** The gravest of listing and ownership. */
  verdict: Verdict;
  exposures: Exposure[];
  /** One for each distinct outcome of the rules; empty where the case knows no owner of the party. */
  ownership: OwnershipFinding[];
}

/** The exposure of all parties of a case as of a day; parties without any are left out. */
export interface CaseExposure {
  asOf: string;
  parties: PartyExposure[];
  /** How many ownership statements were left out of the arithmetic or do not count for `blocked`, with the reason. */
  leftOut: { reason: string; statements: StatementId[] }[];
}
