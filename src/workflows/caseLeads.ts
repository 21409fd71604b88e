import { leadDecisions } from '../case/leadDecisions.ts';
import type { LogEvent } from '../model/decision.ts';
import type { Lead, LeadDecision, LeadSubject, ProposedLead } from '../model/lead.ts';
import type { Party } from '../model/party.ts';

function rankOf({ decision }: Lead): number {
  if (decision === null) return 1;
  return decision.verdict === 'accepted' ? 0 : 2;
}

/**
 * The machine's leads with people's words on them: accepted ones first, dismissed ones last. What somebody accepted stays
 * where the machine sees no lead, or none any more. A word on an entity holds for the party that this entity is in now.
 */
export function caseLeads(
  proposed: readonly ProposedLead[],
  events: readonly LogEvent[],
  parties: readonly Party[],
): Lead[] {
  const partyOf = new Map(parties.flatMap((party) => party.entities.map((id) => [id, party] as const)));
  const decided = leadDecisions(events).toReversed();
  const isAbout = (subject: LeadSubject, { candidate: { party, listing } }: ProposedLead) =>
    'entity' in subject
      ? party !== undefined && partyOf.get(subject.entity)?.id === party
      : listing?.list === subject.list && listing.id === subject.listing;
  const used = new Set<LeadDecision>();
  const leads = proposed.map((lead): Lead => {
    const words = decided.filter(
      ({ placeholder, candidate }) =>
        partyOf.get(placeholder)?.id === lead.placeholder.id && isAbout(candidate, lead),
    );
    for (const { decision } of words) used.add(decision);
    return { ...lead, decision: words[0]?.decision ?? null };
  });
  for (const { placeholder, candidate, decision } of decided) {
    const described = partyOf.get(placeholder);
    if (used.has(decision) || decision.verdict === 'dismissed' || !described || described.named) continue;
    const party = 'entity' in candidate ? partyOf.get(candidate.entity) : undefined;
    leads.push({
      placeholder: { id: described.id, name: described.name },
      candidate:
        'entity' in candidate
          ? { name: party?.name ?? candidate.entity, party: party?.id }
          : { name: candidate.name, listing: { list: candidate.list, id: candidate.listing } },
      rank: 0,
      score: 0,
      reasons: [],
      decision,
    });
  }
  const ofPlaceholder = Map.groupBy(leads, ({ placeholder }) => placeholder.id);
  return [...ofPlaceholder.values()].flatMap((group) =>
    group
      .toSorted((a, b) => rankOf(a) - rankOf(b) || b.score - a.score || a.rank - b.rank)
      .map((lead, at) => ({ ...lead, rank: at + 1 })),
  );
}
