import type { EntityId, EntityType } from './entity.ts';
import type { DatedListing, ListedNameKind } from './listing.ts';

/** One part of a name against one part of the other; `left` or `right` is empty where a part met nothing. */
export interface PartMatch {
  left: string;
  right: string;
  /** The rule in plain words: "same", "transliteration", "spelling (1 edit)", "initial", "legal form", "only in the listing". */
  rule: string;
  /** 0–1. */
  score: number;
  /** Share of the whole, 0–1. */
  weight: number;
}

/** Something besides the name that speaks for or against. */
export interface Qualifier {
  name: 'birth date' | 'country' | 'gender' | 'identifier' | 'type' | 'weak alias';
  effect: 'for' | 'against' | 'neutral';
  /** Added to the name's score. */
  change: number;
  detail: string;
}

/** Why two names are thought the same, part by part. */
export interface Explanation {
  /** The names that met best: the one that was asked for, and the one in the listing. */
  query: string;
  listed: string;
  listedKind: ListedNameKind;
  parts: PartMatch[];
  nameScore: number;
  qualifiers: Qualifier[];
  /** One plain sentence. */
  summary: string;
}

/** What is asked of the index. */
export interface NameQuery {
  name: string;
  /** Other names of the same party; the best one counts. */
  aliases?: string[] | undefined;
  type?: EntityType | undefined;
  /** EDTF. */
  birthDate?: string | undefined;
  /** ISO 3166-1 alpha-2, lower case. */
  countries?: string[] | undefined;
  gender?: 'male' | 'female' | undefined;
  identifiers?: { scheme?: string | undefined; value: string }[] | undefined;
}

export interface ListingMatch {
  listing: DatedListing;
  /** 0–1, calibrated; see `HIT_THRESHOLD` of src/matching. */
  score: number;
  explanation: Explanation;
}

/** A person's word on a hit. */
export interface HitDecision {
  verdict: 'confirmed' | 'dismissed';
  reason: string;
  author: string;
  at: string;
  /** The log event, to take it back. */
  event: number;
}

/** A possible match of a party of the case with a listing, as of a day. */
export interface Hit extends ListingMatch {
  entity: { id: EntityId; name: string; type: EntityType };
  decision: HitDecision | null;
}
