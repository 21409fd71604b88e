import type { Trace, TraceNode, TraceStep } from '../model/network.ts';
import type { PartyId } from '../model/party.ts';
import { partyNodes } from './partyNodes.ts';
import type { TraceGraph } from './traceGraph.ts';
import { turnStep } from './turnStep.ts';

const keyOf = (node: TraceNode) =>
  node.kind === 'party' ? `party ${node.party}` : `listing ${node.list} ${node.listing}`;

interface Link {
  line: number;
  from: number;
  to: number;
}

/** The best evidenced line from each party or listing to each of its neighbours; the parts of a party count as one. */
function neighbours(graph: TraceGraph): Map<string, Map<string, Link>> {
  const found = new Map<string, Map<string, Link>>();
  const add = (link: Link) => {
    const [from, to] = [keyOf(graph.nodes[link.from]!), keyOf(graph.nodes[link.to]!)];
    if (from === to) return;
    const links = found.get(from) ?? new Map<string, Link>();
    found.set(from, links);
    const known = links.get(to);
    if (!known || graph.lines[link.line]!.weight < graph.lines[known.line]!.weight) links.set(to, link);
  };
  graph.lines.forEach(({ a, b, step }, line) => {
    if (step === null) return;
    add({ line, from: a, to: b });
    add({ line, from: b, to: a });
  });
  return found;
}

function traceOf(graph: TraceGraph, links: readonly Link[]): Trace {
  const steps = links.map(({ line, from, to }) => {
    const { weight, step, a } = graph.lines[line]!;
    const walked = a === from ? step! : turnStep(step!);
    return { from: graph.nodes[from]!, to: graph.nodes[to]!, weight: weight / 1000, ...walked } as TraceStep;
  });
  const assumed = links.flatMap(({ to }, at) => {
    const next = links[at + 1]?.from;
    const hubs = graph.hub[to] || (next !== undefined && graph.hub[next]);
    return next === undefined || next === to || hubs ? [] : [graph.nodes[to]!.name];
  });
  const weight = links.reduce((sum, { line }) => sum + graph.lines[line]!.weight, 0) / 1000;
  return { steps, weight, assumptions: [...new Set(assumed)] };
}

/**
 * All paths between two parties with the fewest steps, best evidenced first, `limit` at most. Same-named parts of a party
 * count as one here; what is thereby assumed is listed. Empty where there is none.
 */
export function shortestPaths(graph: TraceGraph, from: PartyId, to: PartyId, limit = 50): Trace[] {
  partyNodes(graph, from);
  partyNodes(graph, to);
  if (from === to) return [{ steps: [], weight: 0, assumptions: [] }];
  const links = neighbours(graph);
  const [start, end] = [`party ${from}`, `party ${to}`];
  const distance = new Map([[start, 0]]);
  let front = [start];
  while (front.length > 0 && !distance.has(end)) {
    const next: string[] = [];
    for (const at of front) {
      for (const key of links.get(at)?.keys() ?? []) {
        if (distance.has(key)) continue;
        distance.set(key, distance.get(at)! + 1);
        next.push(key);
      }
    }
    front = next;
  }
  const paths: Link[][] = [];
  // Walks back from the end, so that only what leads to it is looked at.
  const walk = (at: string, tail: Link[]): void => {
    if (paths.length >= limit) return;
    if (at === start) {
      paths.push(tail);
      return;
    }
    const before = [...(links.get(at)?.keys() ?? [])].filter(
      (key) => distance.get(key) === distance.get(at)! - 1,
    );
    for (const key of before.sort()) walk(key, [links.get(key)!.get(at)!, ...tail]);
  };
  if (distance.has(end)) walk(end, []);
  return paths.map((path) => traceOf(graph, path)).sort((a, b) => a.weight - b.weight);
}
