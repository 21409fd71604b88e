import type { PartyId } from '../model/party.ts';
import type { TraceGraph } from './traceGraph.ts';

/** A party was asked for that the network does not have. */
export class UnknownParty extends Error {
  override readonly name = 'UnknownParty';
  readonly party: PartyId;

  constructor(party: PartyId) {
    super(`the network has no party ${party}; ask for one that the case lists among its parties`);
    this.party = party;
  }
}

/** The nodes of a party; throws an UnknownParty where the graph has none. */
export function partyNodes(graph: TraceGraph, party: PartyId): number[] {
  const nodes = graph.nodesOf.get(party);
  if (!nodes) throw new UnknownParty(party);
  return nodes;
}
