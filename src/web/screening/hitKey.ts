import type { Hit } from '../../model/hit.ts';

/** A key for a hit that is the same at each screening. */
export function hitKey({ entity, listing }: Hit): string {
  return `${entity.id} ${listing.list} ${listing.id}`;
}
