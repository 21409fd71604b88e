import type { Listing } from '../../src/model/listing.ts';

/** All listings of a stream, in order. */
export async function allListings(listings: AsyncIterable<Listing>): Promise<Listing[]> {
  const all: Listing[] = [];
  for await (const listing of listings) all.push(listing);
  return all;
}
