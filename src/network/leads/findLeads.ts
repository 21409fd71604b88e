import type { ProposedLead } from '../../model/lead.ts';
import { candidatesFor } from './candidatesFor.ts';
import { LeadCase, type LeadInput, listingKey } from './LeadCase.ts';
import { settingsOf } from './settingOf.ts';
import { weighFacts } from './weighFacts.ts';

const KEPT_PER_PLACEHOLDER = 10;

/**
 * Who the unnamed parties may be: for each placeholder the candidates that a statement or a list links to somebody or
 * something named beside it, best first, with what speaks for and against. Whoever has more against than for is no lead.
 * Placeholders in the order of their ids.
 */
export function findLeads(input: LeadInput): ProposedLead[] {
  const leads = new LeadCase(input);
  const settings = [...settingsOf(input.parties, input.statements, leads.partyOf).values()];
  return settings
    .sort((a, b) => (a.placeholder.id < b.placeholder.id ? -1 : 1))
    .flatMap((setting) => {
      const { id, name } = setting.placeholder;
      return candidatesFor(leads, setting)
        .map((candidate) => {
          const reasons = [...candidate.links, ...weighFacts(leads, setting, candidate)].sort(
            (a, b) => b.change - a.change,
          );
          const key = candidate.party?.id ?? listingKey(candidate.listing!);
          return { candidate, key, reasons, score: reasons.reduce((sum, { change }) => sum + change, 0) };
        })
        .filter(({ score }) => score > 0)
        .sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1))
        .slice(0, KEPT_PER_PLACEHOLDER)
        .map(({ candidate: { name: called, party, listing }, reasons, score }, at) => ({
          placeholder: { id, name },
          candidate: {
            name: called,
            ...(party && { party: party.id }),
            ...(listing && { listing: { list: listing.list, id: listing.id } }),
          },
          rank: at + 1,
          score: Math.round(score * 100) / 100,
          reasons,
        }));
    });
}
