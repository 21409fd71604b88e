import type { ExposedListing } from '../../model/exposure.ts';
import type { Hit } from '../../model/hit.ts';
import type { DatedListing } from '../../model/listing.ts';
import type { Party, PartyId } from '../../model/party.ts';

/** A listing as an exposure names it. */
export function exposedListing(listing: DatedListing, certain: boolean): ExposedListing {
  const { list, id, names, from, until, basis } = listing;
  return { list, listing: id, name: names[0]!.text, from, until, basis, certain };
}

/**
 * The listings that parties are, or may be, on a day: confirmed hits are certain, undecided ones possible, dismissed ones
 * and listings that did not stand that day nothing. Confirmed ones first.
 */
export function listedParties(
  parties: readonly Party[],
  hits: readonly Hit[],
  asOf: string,
): Map<PartyId, ExposedListing[]> {
  const partyOf = new Map(parties.flatMap(({ id, entities }) => entities.map((entity) => [entity, id])));
  const listed = new Map<PartyId, ExposedListing[]>();
  for (const { entity, listing, decision } of hits) {
    const party = partyOf.get(entity.id);
    const stood = listing.from <= asOf && (listing.until === null || listing.until > asOf);
    if (party === undefined || decision?.verdict === 'dismissed' || !stood) continue;
    const of = listed.get(party) ?? [];
    of.push(exposedListing(listing, decision?.verdict === 'confirmed'));
    listed.set(
      party,
      of.sort((a, b) => Number(b.certain) - Number(a.certain)),
    );
  }
  return listed;
}
