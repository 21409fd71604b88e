import { type EntityId, kindOf } from '../model/entity.ts';
import type { Claim } from '../model/evidence.ts';
import type { Hit } from '../model/hit.ts';
import type { DatedListing } from '../model/listing.ts';
import type { TraceNode, TraceStep } from '../model/network.ts';
import type { Party, PartyId } from '../model/party.ts';
import type { ReviewedStatement } from '../model/review.ts';
import { evidenceByStatement } from './evidenceOf.ts';
import { linksBetween } from './linkedListings.ts';
import { rolePairs } from './rolePairs.ts';
import { sameNameClusters } from './sameNameClusters.ts';
import { statementWeight } from './statementWeight.ts';

/** All that a trace may walk over. */
export interface TraceInput {
  parties: readonly Party[];
  statements: readonly ReviewedStatement[];
  claims: readonly Claim[];
  hits: readonly Hit[];
  /** Listings that the hits' listings name as linked, or that name them, whether or not a party hits them. */
  listings?: readonly DatedListing[] | undefined;
}

type StepKind = TraceStep extends infer Step
  ? Step extends TraceStep
    ? Omit<Step, 'from' | 'to' | 'weight'>
    : never
  : never;

/** A line between two nodes, walked either way; `step` is null between the names of one party. */
export interface TraceLine {
  a: number;
  b: number;
  weight: number;
  step: StepKind | null;
}

/** Built once, asked many times. Nodes are parties, split where only equal names hold them together, and listings. */
export interface TraceGraph {
  nodes: TraceNode[];
  /** Nodes to start from or arrive at for each party; its hub, where it has one, is not among them. */
  nodesOf: Map<PartyId, number[]>;
  lines: TraceLine[];
  /** Lines at node n: `incident[offsets[n]]` up to `incident[offsets[n + 1] - 1]`, indexes into `lines`. */
  offsets: Int32Array;
  incident: Int32Array;
  /** Node → whether it is where the same-named parts of a party meet. */
  hub: Uint8Array;
  /** Node → what passing through it adds: that two parties have to do with one country links them weakly. */
  passing: Float64Array;
}

const SAME_NAME_HALF = 200;
const CONFIRMED_HIT = 200;
const UNDECIDED_HIT = 2500;
const LINKED_TO = 500;
const THROUGH_A_PLACE = 1500;

/** Of parallel lines between two nodes only the best evidenced is kept, and ties go to the smaller statement id. */
class Lines {
  readonly #best = new Map<number, TraceLine & { key: string }>();

  add(a: number, b: number, weight: number, key: string, step: StepKind | null): void {
    if (a === b) return;
    const pair = Math.min(a, b) * 67_108_864 + Math.max(a, b);
    const known = this.#best.get(pair);
    if (known && (known.weight < weight || (known.weight === weight && known.key <= key))) return;
    this.#best.set(pair, { a, b, weight, step, key });
  }

  sorted(): TraceLine[] {
    return [...this.#best].sort(([x], [y]) => x - y).map(([, line]) => line);
  }
}

function addStatements(input: TraceInput, lines: Lines, nodeOfEntity: Map<EntityId, number>): void {
  const unnamed = new Set(input.parties.flatMap((party) => (party.named ? [] : party.entities)));
  const evidence = evidenceByStatement(input.claims);
  for (const statement of input.statements) {
    if (statement.review.state === 'rejected') continue;
    const known = evidence.get(statement.id);
    const nearest = statement.attribution[0];
    const denied = statement.stance === 'denied' || (known?.denied ?? false);
    const weight = statementWeight(statement, {
      origins: known?.claimOrigins ?? 1,
      denied,
      unnamedSpeaker: nearest?.by === 'entity' && unnamed.has(nearest.entity),
    });
    const { type, stance, citation, id } = statement;
    for (const { from, to, fromRole, toRole } of rolePairs(statement)) {
      const [a, b] = [nodeOfEntity.get(from), nodeOfEntity.get(to)];
      if (a === undefined || b === undefined) continue;
      const origins = known?.claimOrigins ?? 1;
      const step = {
        kind: 'statement' as const,
        type,
        stance,
        statement: id,
        citation,
        fromRole,
        toRole,
        origins,
        denied,
      };
      lines.add(a, b, weight, id, step);
    }
  }
}

/** Lays parties, statements, listings and the lists' own links out as one graph with whole-number weights. */
export function buildTraceGraph(input: TraceInput): TraceGraph {
  const nodes: TraceNode[] = [];
  const nodesOf = new Map<PartyId, number[]>();
  const nodeOfEntity = new Map<EntityId, number>();
  const partyNode = new Map<EntityId, number>();
  const hubs: number[] = [];
  const places: number[] = [];
  const lines = new Lines();
  for (const party of [...input.parties].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const place = kindOf(party.type) === 'place';
    // A country is itself by its name; nobody has to decide on that.
    const clusters = place && party.countries.length === 1 ? [party.entities] : sameNameClusters(party);
    const node: TraceNode = { kind: 'party', party: party.id, name: party.name };
    const own = clusters.map((cluster) => {
      for (const entity of cluster) nodeOfEntity.set(entity, nodes.length);
      if (place) places.push(nodes.length);
      return nodes.push(node) - 1;
    });
    nodesOf.set(party.id, own);
    let centre = own[0]!;
    if (own.length > 1) {
      centre = nodes.push(node) - 1;
      hubs.push(centre);
      for (const part of own) lines.add(part, centre, SAME_NAME_HALF, '', null);
    }
    for (const entity of party.entities) partyNode.set(entity, centre);
  }
  addStatements(input, lines, nodeOfEntity);

  const listings = new Map<string, DatedListing>();
  for (const hit of input.hits) {
    if (hit.decision?.verdict !== 'dismissed')
      listings.set(`${hit.listing.list} ${hit.listing.id}`, hit.listing);
  }
  for (const listing of input.listings ?? []) {
    const key = `${listing.list} ${listing.id}`;
    if (!listings.has(key)) listings.set(key, listing);
  }
  const nodeOfListing = new Map<string, number>();
  for (const [key, { list, id, names }] of [...listings].sort(([a], [b]) => (a < b ? -1 : 1))) {
    nodeOfListing.set(key, nodes.push({ kind: 'listing', list, listing: id, name: names[0]!.text }) - 1);
  }
  for (const hit of input.hits) {
    const party = partyNode.get(hit.entity.id);
    const listing = nodeOfListing.get(`${hit.listing.list} ${hit.listing.id}`);
    if (party === undefined || listing === undefined || hit.decision?.verdict === 'dismissed') continue;
    const confirmed = hit.decision?.verdict === 'confirmed';
    const weight = confirmed ? CONFIRMED_HIT : UNDECIDED_HIT + Math.round(500 * (1 - hit.score));
    lines.add(party, listing, weight, '', { kind: 'listing', confirmed, score: hit.score });
  }
  for (const { from, to, remark } of linksBetween([...listings.values()])) {
    lines.add(nodeOfListing.get(from)!, nodeOfListing.get(to)!, LINKED_TO, remark, {
      kind: 'linked-to',
      remark,
    });
  }
  const passing = new Float64Array(nodes.length);
  for (const place of places) passing[place] = THROUGH_A_PLACE;
  return {
    nodes,
    nodesOf,
    ...incidence(nodes.length, lines.sorted()),
    hub: flags(nodes.length, hubs),
    passing,
  };
}

function flags(size: number, set: number[]): Uint8Array {
  const found = new Uint8Array(size);
  for (const at of set) found[at] = 1;
  return found;
}

function incidence(size: number, lines: TraceLine[]): Pick<TraceGraph, 'lines' | 'offsets' | 'incident'> {
  const offsets = new Int32Array(size + 1);
  for (const { a, b } of lines) {
    offsets[a + 1]!++;
    offsets[b + 1]!++;
  }
  for (let at = 0; at < size; at++) offsets[at + 1]! += offsets[at]!;
  const next = offsets.slice();
  const incident = new Int32Array(lines.length * 2);
  lines.forEach(({ a, b }, at) => {
    incident[next[a]!++] = at;
    incident[next[b]!++] = at;
  });
  return { lines, offsets, incident };
}
