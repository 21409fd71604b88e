import { kindOf } from '../../model/entity.ts';
import type { LeadReason } from '../../model/lead.ts';
import type { DatedListing } from '../../model/listing.ts';
import type { Party } from '../../model/party.ts';
import type { LeadCase } from './LeadCase.ts';
import { listingLinks } from './listingLinks.ts';
import type { Setting } from './settingOf.ts';
import { statementLinks } from './statementLinks.ts';

/** Somebody with a link to a placeholder's neighbour: a party of the case, a listing, or a party that may be that listing. */
export interface Candidate {
  name: string;
  party?: Party | undefined;
  listing?: DatedListing | undefined;
  links: LeadReason[];
}

/** Everybody of the placeholder's kind who is linked to one of its neighbours. A person is never a company, nor a ship one. */
export function candidatesFor(leads: LeadCase, setting: Setting): Candidate[] {
  const kind = kindOf(setting.placeholder.type);
  const found = new Map<string, Candidate>();
  const add = (key: string, candidate: Candidate) => {
    const known = found.get(key);
    if (known) known.links.push(...candidate.links);
    else found.set(key, candidate);
  };
  const ofParty = (party: Party, links: LeadReason[]): Candidate => {
    const best = leads.hitsOf.get(party.id)?.[0]?.listing;
    return { name: party.name, party, listing: best, links };
  };
  const partyById = new Map(leads.input.parties.map((party) => [party.id, party]));
  for (const [id, links] of statementLinks(leads, setting)) {
    const party = partyById.get(id)!;
    if (kindOf(party.type) === kind) add(id, ofParty(party, links));
  }
  for (const [key, reason] of listingLinks(leads, setting)) {
    const listing = leads.listings.get(key)!;
    const party = leads.partyOfListing.get(key)?.party;
    if (kindOf(listing.type) !== kind) continue;
    if (party) add(party.id, ofParty(party, [reason]));
    else add(key, { name: listing.names[0]!.text, listing, links: [reason] });
  }
  return [...found.values()];
}
