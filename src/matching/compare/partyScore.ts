/** What the names of one listing, taken together, share with a name that is asked for; each 0–1. */
export interface PartyShare {
  /** Share of the name asked for whose words stand in any of the names, rare words counting more. */
  covered: number;
  /** How far the best single name and the name asked for cover each other. */
  likeness: number;
  /** The score of that single name. */
  nameScore: number;
}

/** Below it, the names of a listing are weighed together; at or above it, its best name speaks for itself. */
export const PARTY_BELOW = 0.65;

/** The most that names can score together: never an alert, whatever birth date and country may add. */
const MOST = 0.6;
const LIKENESS = 0.25;
const NAME = 0.4;
const ALL = 1 + LIKENESS + NAME;

/** Score of a listing of which no single name is like the one asked for, by what its names together share with it. */
export function partyScore({ covered, likeness, nameScore }: PartyShare): number {
  return (MOST * (covered + LIKENESS * likeness + NAME * nameScore)) / ALL;
}

/** The share of the name that must be covered for a score of `least`, when no single name reaches `PARTY_BELOW`. */
export function leastCovered(least: number): number {
  return (least * ALL) / MOST - LIKENESS - NAME * PARTY_BELOW;
}
