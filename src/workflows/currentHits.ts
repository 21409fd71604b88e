import { hitDecisions, hitKey } from '../case/hitDecisions.ts';
import type { Screening } from '../case/ScreeningTable.ts';
import type { LogEvent } from '../model/decision.ts';
import type { Hit } from '../model/hit.ts';
import type { Party } from '../model/party.ts';

/**
 * The hits of a screening with people's decisions on them. A party may have been merged or separated since, and a decision
 * may have been made under the id of any of its entities: it holds for the party that this entity is in now.
 */
export function currentHits(
  screening: Screening,
  events: readonly LogEvent[],
  parties: readonly Party[],
): Hit[] {
  const decisions = hitDecisions(events);
  const partyOf = new Map(parties.flatMap((party) => party.entities.map((entity) => [entity, party])));
  const seen = new Set<string>();
  return screening.hits.flatMap((hit) => {
    const { list, id } = hit.listing;
    const party = partyOf.get(hit.entity.id);
    const key = hitKey(party?.id ?? hit.entity.id, list, id);
    if (seen.has(key)) return [];
    seen.add(key);
    const decision = (party?.entities ?? [hit.entity.id])
      .map((entity) => decisions.get(hitKey(entity, list, id)))
      .filter((found) => found !== undefined)
      .sort((a, b) => b.event - a.event)[0];
    return [{ ...hit, decision: decision ?? null }];
  });
}
