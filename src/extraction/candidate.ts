import type { EntityType } from '../model/entity.ts';
import type { MentionKind } from '../model/mention.ts';

/** What a recogniser found: a stretch of tokens (end exclusive) that may become a mention. */
export interface Candidate {
  first: number;
  end: number;
  kind: MentionKind;
  /** For parties, places and products. */
  type?: EntityType | undefined;
  rule: string;
  reference: 'name' | 'description';
  /** Where candidates overlap the stronger wins, of equal ones the longer. */
  strength: number;
  /** Name of the entity where the text's own form is not it: "Russia" for "Russian". */
  name?: string | undefined;
  /** Candidates with the same key are the same entity. */
  key?: string | undefined;
  countries?: string[] | undefined;
  roles?: string[] | undefined;
  value?: string | undefined;
  quantity?: { value: number; unit: string } | undefined;
  scheme?: string | undefined;
  /** The mention exists only where the entity does by another mention: "Russian" where Russia is named. */
  dependent?: boolean | undefined;
}

/** Strengths, from what the text spells out down to what it only suggests. */
export const STRENGTH = {
  literal: 100,
  form: 90,
  description: 85,
  head: 80,
  model: 75,
  title: 70,
  gazetteer: 60,
  given: 55,
  context: 40,
  weak: 20,
} as const;
