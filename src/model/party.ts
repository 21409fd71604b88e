import type { EntityId, EntityType } from './entity.ts';

/** The smallest entity id among its members, so it stays the same while members come and go around it. */
export type PartyId = EntityId;

/** Why two entities are shown as one: a person said so, or their full names are the same and nobody has said otherwise. */
export type Join = { entities: [EntityId, EntityId] } & (
  | { by: 'same-name' }
  | { by: 'decision'; event: number; author: string }
);

/** Entities of one or more documents taken as one person, organisation, place or product. Computed, never stored. */
export interface Party {
  id: PartyId;
  type: EntityType;
  name: string;
  names: string[];
  named: boolean;
  countries: string[];
  /** EDTF, where all members that have one agree. */
  birthDate?: string | undefined;
  identifiers: { scheme: string; value: string }[];
  entities: EntityId[];
  joins: Join[];
}

/** Two parties that may be one; a person decides. */
export interface MergeProposal {
  parties: [PartyId, PartyId];
  score: number;
  reason: string;
}
