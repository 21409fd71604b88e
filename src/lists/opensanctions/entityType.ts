import type { EntityType } from '../../model/entity.ts';
import { ftmModel } from './ftmModel.ts';

// Most specific first: a Vessel is an Asset, a Company both an Organization and an Asset.
const TYPES: [schema: string, type: EntityType][] = [
  ['Person', 'Person'],
  ['Vessel', 'Vessel'],
  ['Airplane', 'Airplane'],
  ['PublicBody', 'PublicBody'],
  ['Company', 'Company'],
  ['Organization', 'Organization'],
  ['LegalEntity', 'LegalEntity'],
];

/** The type of a party of that FollowTheMoney schema; undefined for what cannot be listed as a party (addresses, links). */
export function entityType(schema: string): EntityType | undefined {
  const known = ftmModel.schemata[schema];
  return known && TYPES.find(([name]) => known.schemata.includes(name))?.[1];
}
