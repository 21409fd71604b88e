import type { LeadCandidate, LeadSubject } from '../../model/lead.ts';

/** Whom a decision on a lead names: the party where there is one, else the list's entry. */
export function leadSubject({ name, party, listing }: LeadCandidate): LeadSubject {
  if (party !== undefined) return { entity: party };
  if (!listing) throw new Error(`the lead ${name} is neither a party nor a listing`);
  return { list: listing.list, listing: listing.id, name };
}
