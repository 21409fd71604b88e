import type { EntityType } from '../../model/entity.ts';

/** How each type of entity is called on screen. */
export const ENTITY_WORDS: Record<EntityType, string> = {
  Person: 'Person',
  Organization: 'Organisation',
  Company: 'Company',
  PublicBody: 'Public body',
  LegalEntity: 'Legal entity',
  Vessel: 'Vessel',
  Airplane: 'Aircraft',
  Place: 'Place',
  Product: 'Product',
};
