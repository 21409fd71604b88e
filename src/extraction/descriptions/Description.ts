import type { EntityType } from '../../model/entity.ts';

/** A described, unnamed party as the text puts it; tokens, end exclusive. */
export interface Description {
  first: number;
  end: number;
  head: number;
  /** The head noun, singular. */
  noun: string;
  plural: boolean;
  type: EntityType;
  determiner: 'indefinite' | 'number' | 'definite' | 'possessive' | 'none';
  /** "unnamed", "unidentified" …: a party that stays unnamed, not people in general. */
  unnamed: boolean;
  count: string | undefined;
  /** ISO codes from nationality and place; "european" and the like stand for themselves. */
  countries: string[];
  /** Plain words around the head: "drone", "intelligence". */
  modifiers: string[];
  /** From 1 on it is a party of its own; below that people or firms in general. */
  specificity: number;
}
