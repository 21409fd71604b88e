import type { Listing } from '../../src/model/listing.ts';

/** A whole listing of the list "a" from the few fields that a test is about. */
export function listing(fields: Partial<Listing> & { id: string }): Listing {
  return {
    list: 'a',
    type: 'Company',
    names: [{ text: `Party ${fields.id}`, kind: 'primary' }],
    programs: [],
    countries: [],
    addresses: [],
    birthDates: [],
    identifiers: [],
    linkedTo: [],
    ...fields,
  };
}

/** The listings as a stream, as a format gives them. */
export async function* stream(listings: Iterable<Listing>): AsyncGenerator<Listing> {
  yield* listings;
}
