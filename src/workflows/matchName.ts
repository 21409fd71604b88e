import type { ListingMatch, NameQuery } from '../model/hit.ts';
import { ListShelf } from './ListShelf.ts';
import { listFolder } from './listFolder.ts';

/** Looks one name up in all lists as they stood on a day; best first, each with its explanation. */
export function matchName(query: NameQuery, asOf: string, limit: number): ListingMatch[] {
  const shelf = new ListShelf(listFolder());
  try {
    return shelf.search(query, asOf, { limit });
  } finally {
    shelf.close();
  }
}
