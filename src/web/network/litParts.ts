import type { Trace, TraceNode } from '../../model/network.ts';
import type { PartyId } from '../../model/party.ts';
import { linkId } from './links.ts';
import type { CaseNetwork } from './useCaseNetwork.ts';

interface Opened {
  party: PartyId;
  link: string;
  path: Trace | null;
}

/** Which nodes and lines are lit up for what is open: a path, a line with its ends, or a party with its neighbours. */
export function litParts(
  { links }: Pick<CaseNetwork, 'links'>,
  { party, link, path }: Opened,
): { parties: Set<PartyId>; links: Set<string> } | null {
  const lit = { parties: new Set<PartyId>(), links: new Set<string>() };
  const open = links.get(link);
  if (open) {
    lit.links.add(open.id);
    for (const end of open.ends) lit.parties.add(end);
    return lit;
  }
  if (party) {
    lit.parties.add(party);
    for (const { id, ends } of links.values()) {
      if (!ends.includes(party)) continue;
      lit.links.add(id);
      for (const end of ends) lit.parties.add(end);
    }
    return lit;
  }
  if (!path) return null;
  for (const { from, to } of path.steps) {
    for (const node of [from, to]) if (node.kind === 'party') lit.parties.add(node.party);
    if (isParty(from) && isParty(to)) lit.links.add(linkId(from.party, to.party));
  }
  return lit;
}

function isParty(node: TraceNode): node is TraceNode & { kind: 'party' } {
  return node.kind === 'party';
}
