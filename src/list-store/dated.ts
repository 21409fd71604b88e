import type { DatedListing } from '../model/listing.ts';
import { OPEN } from './ranges.ts';
import { decodeWording } from './wording.ts';

/** A wording as the database gives it, with the range of snapshots that have the listing in any wording. */
export interface StandingRow {
  listing: string;
  body: string;
  first: string;
  until: string;
}

/**
 * A listing with its days. The list's own day of listing goes before the first snapshot that has it (`basis`);
 * it stands until the list's own last day or the first snapshot without it, whichever comes first.
 */
export function dated(list: string, { listing: id, body, first, until }: StandingRow): DatedListing {
  const listing = decodeWording(list, id, body);
  const { listedOn, delistedOn } = listing;
  const gone = until === OPEN ? delistedOn : delistedOn && delistedOn < until ? delistedOn : until;
  return { ...listing, from: listedOn ?? first, until: gone ?? null, basis: listedOn ? 'list' : 'seen' };
}

/** Whether the listing stood on the day by the list's own dates. */
export function stoodOn({ listedOn, delistedOn }: DatedListing, day: string): boolean {
  return (listedOn === undefined || listedOn <= day) && (delistedOn === undefined || delistedOn > day);
}
