import type { Trace, TraceStep } from '../model/network.ts';
import type { PartyId } from '../model/party.ts';
import { MinHeap } from './MinHeap.ts';
import { partyNodes } from './partyNodes.ts';
import type { TraceGraph } from './traceGraph.ts';
import { turnStep } from './turnStep.ts';

/**
 * The path between two parties with the least sum of weights (Dijkstra over the graph), each step with what proves it.
 * Null where there is none; without steps where both ends are one party. Of equal sums the one with fewer steps wins, then
 * the one over smaller ids, so the answer never changes with the order of the input.
 */
export function traceBestEvidenced(graph: TraceGraph, from: PartyId, to: PartyId): Trace | null {
  const starts = partyNodes(graph, from);
  const ends = new Set(partyNodes(graph, to));
  if (from === to) return { steps: [], weight: 0, assumptions: [] };
  const { nodes, lines, offsets, incident, passing } = graph;
  const cost = new Float64Array(nodes.length).fill(Number.POSITIVE_INFINITY);
  const hops = new Int32Array(nodes.length);
  const via = new Int32Array(nodes.length).fill(-1);
  const done = new Uint8Array(nodes.length);
  const heap = new MinHeap();
  for (const start of starts) {
    cost[start] = 0;
    heap.push(start, 0);
  }
  let arrived = -1;
  for (let at = heap.pop(); at !== -1; at = heap.pop()) {
    if (done[at]) continue;
    done[at] = 1;
    if (ends.has(at)) {
      arrived = at;
      break;
    }
    const here = cost[at]! + (via[at] === -1 ? 0 : passing[at]!);
    for (let slot = offsets[at]!; slot < offsets[at + 1]!; slot++) {
      const index = incident[slot]!;
      const line = lines[index]!;
      const next = line.a === at ? line.b : line.a;
      if (done[next]) continue;
      const sum = here + line.weight;
      const steps = hops[at]! + 1;
      if (sum > cost[next]! || (sum === cost[next]! && steps >= hops[next]!)) continue;
      cost[next] = sum;
      hops[next] = steps;
      via[next] = index;
      heap.push(next, sum);
    }
  }
  return arrived === -1 ? null : walkBack(graph, via, arrived, cost[arrived]!);
}

function walkBack(graph: TraceGraph, via: Int32Array, arrived: number, cost: number): Trace {
  const walked: { line: number; from: number; to: number }[] = [];
  for (let at = arrived; via[at] !== -1; ) {
    const { a, b } = graph.lines[via[at]!]!;
    const before = a === at ? b : a;
    walked.push({ line: via[at]!, from: before, to: at });
    at = before;
  }
  const steps: TraceStep[] = [];
  const assumptions = new Set<string>();
  let carried = 0;
  let sameNamed = false;
  for (const [at, { line, from, to }] of walked.reverse().entries()) {
    const { weight, step, a } = graph.lines[line]!;
    if (at > 0) carried += graph.passing[from]!;
    if (step === null) {
      // Two halves of an assumption that two same-named parts are one party; its cost goes to the step that relies on it.
      const name = graph.nodes[to]!.name;
      if (sameNamed) assumptions.add(name);
      sameNamed = !sameNamed;
      carried += weight;
      continue;
    }
    sameNamed = false;
    const ends = { from: graph.nodes[from]!, to: graph.nodes[to]! };
    steps.push({
      ...ends,
      weight: (weight + carried) / 1000,
      ...(a === from ? step : turnStep(step)),
    } as TraceStep);
    carried = 0;
  }
  const last = steps.at(-1);
  if (last) last.weight += carried / 1000;
  return { steps, weight: cost / 1000, assumptions: [...assumptions] };
}
