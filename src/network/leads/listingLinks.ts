import { kindOf } from '../../model/entity.ts';
import type { LeadReason } from '../../model/lead.ts';
import { type LeadCase, listingKey, listingSource } from './LeadCase.ts';
import type { Setting } from './settingOf.ts';

const OF_A_CONFIRMED_HIT = 3;
const OF_A_POSSIBLE_HIT = 2;

/**
 * Listings that a list says are linked to one which a neighbour of the placeholder is or may be, by `<list> <id>`, each
 * with the strongest such link.
 */
export function listingLinks(leads: LeadCase, { neighbours }: Setting): Map<string, LeadReason> {
  const found = new Map<string, LeadReason>();
  for (const { party, role } of neighbours) {
    if (kindOf(party.type) === 'product') continue;
    for (const { listing, score, decision } of leads.hitsOf.get(party.id) ?? []) {
      const key = listingKey(listing);
      for (const { from, to, remark } of leads.linksOf.get(key) ?? []) {
        const other = from === key ? to : from;
        if (leads.partyOfListing.get(other)?.party.id === party.id) continue;
        const change = decision ? OF_A_CONFIRMED_HIT : OF_A_POSSIBLE_HIT * score;
        if (change <= (found.get(other)?.change ?? 0)) continue;
        const standing = decision
          ? `is listing ${listing.id}, as ${decision.author} confirmed`
          : `may be listing ${listing.id} (score ${score.toFixed(2)}, undecided)`;
        found.set(other, {
          effect: 'for',
          text: `The list says “${remark}”; ${party.name}, the ${role} here, ${standing}.`,
          change,
          source: listingSource(leads.listings.get(other)!),
        });
      }
    }
  }
  return found;
}
