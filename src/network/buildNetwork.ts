import type { Claim } from '../model/evidence.ts';
import type { NetworkEdge } from '../model/network.ts';
import type { Party, PartyId } from '../model/party.ts';
import type { ReviewedStatement } from '../model/review.ts';
import { evidenceByStatement } from './evidenceOf.ts';
import { rolePairs } from './rolePairs.ts';
import { statementWeight } from './statementWeight.ts';

/**
 * The lines between parties: one for each pair, type and direction, with all statements behind it, best evidenced first.
 * Rejected statements are left out; denied ones stay and mark their line. Sorted by id.
 */
export function buildNetwork(
  parties: readonly Party[],
  statements: readonly ReviewedStatement[],
  claims: readonly Claim[],
): NetworkEdge[] {
  const partyOf = new Map(parties.flatMap((party) => party.entities.map((entity) => [entity, party])));
  const evidence = evidenceByStatement(claims);
  const edges = new Map<string, { edge: NetworkEdge; weights: Map<string, number>; origins: Set<string> }>();
  for (const statement of statements) {
    if (statement.review.state === 'rejected') continue;
    const known = evidence.get(statement.id);
    const denied = statement.stance === 'denied' || (known?.denied ?? false);
    const nearest = statement.attribution[0];
    const unnamedSpeaker = nearest?.by === 'entity' && partyOf.get(nearest.entity)?.named === false;
    const weight = statementWeight(statement, { origins: known?.claimOrigins ?? 1, denied, unnamedSpeaker });
    for (const pair of rolePairs(statement)) {
      const from: PartyId | undefined = partyOf.get(pair.from)?.id;
      const to: PartyId | undefined = partyOf.get(pair.to)?.id;
      if (from === undefined || to === undefined || from === to) continue;
      const id = `${from}>${to}:${statement.type}:${pair.fromRole}:${pair.toRole}`;
      let entry = edges.get(id);
      if (!entry) {
        const { fromRole, toRole } = pair;
        const edge = {
          id,
          from,
          to,
          type: statement.type,
          fromRole,
          toRole,
          statements: [],
          origins: 0,
          denied,
        };
        entry = { edge, weights: new Map(), origins: new Set() };
        edges.set(id, entry);
      }
      if (entry.weights.has(statement.id)) continue;
      entry.weights.set(statement.id, weight);
      entry.edge.statements.push({ id: statement.id, stance: statement.stance });
      entry.edge.denied ||= denied;
      // A denial is nobody's evidence for the line that it denies.
      if (statement.stance === 'denied') continue;
      for (const origin of known?.origins ?? [statement.citation.document]) entry.origins.add(origin);
    }
  }
  return [...edges.values()]
    .map(({ edge, weights, origins }) => ({
      ...edge,
      origins: origins.size,
      statements: edge.statements.sort(
        (a, b) => weights.get(a.id)! - weights.get(b.id)! || (a.id < b.id ? -1 : 1),
      ),
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
