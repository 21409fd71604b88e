import type { NetworkEdge } from '../../model/network.ts';

/** All edges between the same two parties: drawn as one line, opened as one panel. */
export interface Link {
  id: string;
  ends: [string, string];
  edges: NetworkEdge[];
  /** Every edge of it is denied or said only by those who deny. */
  denied: boolean;
  origins: number;
}

/** The id of the link between two parties, whichever way round. */
export function linkId(a: string, b: string): string {
  return a < b ? `${a}~${b}` : `${b}~${a}`;
}

/** Gathers edges by the two parties that they join. */
export function linksOf(edges: readonly NetworkEdge[]): Map<string, Link> {
  const links = new Map<string, Link>();
  for (const edge of edges) {
    const id = linkId(edge.from, edge.to);
    const link = links.get(id);
    if (link) {
      link.edges.push(edge);
      link.denied &&= edge.denied;
      link.origins = Math.max(link.origins, edge.origins);
    } else {
      const ends: [string, string] = [edge.from, edge.to];
      links.set(id, { id, ends, edges: [edge], denied: edge.denied, origins: edge.origins });
    }
  }
  return links;
}
