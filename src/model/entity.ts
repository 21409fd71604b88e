import type { DocumentId } from './document.ts';

/** Local to one document: `<document id>:<ordinal in the text>`; the same document gives the same ids again. */
export type EntityId = string;

/** FollowTheMoney schemata that redthread uses, with Place and Product beside them. */
export const ENTITY_TYPES = [
  'Person',
  'Organization',
  'Company',
  'PublicBody',
  'LegalEntity',
  'Vessel',
  'Airplane',
  'Place',
  'Product',
] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

/** A party, place or product as one document speaks of it; entities of several documents are joined by decisions. */
export interface Entity {
  id: EntityId;
  document: DocumentId;
  type: EntityType;
  /** All names it goes by in the document, the fullest first; for a placeholder its descriptions. Never empty. */
  names: string[];
  /** False for a placeholder: "a factory in China". */
  named: boolean;
  /** ISO 3166-1 alpha-2 codes, lower case, where the text ties the entity to a country. */
  countries?: string[] | undefined;
  /** What the text calls it: "drone maker", "defence ministry". */
  roles?: string[] | undefined;
  identifiers?: { scheme: string; value: string }[] | undefined;
  /** EDTF. */
  birthDate?: string | undefined;
}

/** The kinds a reader tells apart at a glance. Entities of different kinds are never the same. */
export type EntityKind = 'person' | 'organization' | 'place' | 'product';

/** Folds the finer types into the four kinds; vessels and aircraft count as products (things), not as parties. */
export function kindOf(type: EntityType): EntityKind {
  if (type === 'Person') return 'person';
  if (type === 'Place') return 'place';
  if (type === 'Product' || type === 'Vessel' || type === 'Airplane') return 'product';
  return 'organization';
}
