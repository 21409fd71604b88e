import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Hit } from '../../src/model/hit.ts';
import type { DatedListing } from '../../src/model/listing.ts';
import type { Trace } from '../../src/model/network.ts';
import { buildParties } from '../../src/network/buildParties.ts';
import { UnknownParty } from '../../src/network/partyNodes.ts';
import { shortestPaths } from '../../src/network/shortestPaths.ts';
import { traceBestEvidenced } from '../../src/network/traceBestEvidenced.ts';
import { buildTraceGraph, type TraceGraph } from '../../src/network/traceGraph.ts';
import { entity, statement } from './entity.ts';

function listing(id: string, name: string, linkedTo: string[] = []): DatedListing {
  return {
    list: 'test_list',
    id,
    type: 'Company',
    names: [{ text: name, kind: 'primary' }],
    programs: [],
    countries: [],
    addresses: [],
    birthDates: [],
    identifiers: [],
    linkedTo,
    from: '2030-01-01',
    until: null,
    basis: 'list',
  };
}

function hit(id: string, listed: DatedListing, verdict?: 'confirmed' | 'dismissed'): Hit {
  const decision = verdict ? { verdict, reason: 'r', author: 'A. Reader', at: '2030', event: 1 } : null;
  return {
    entity: { id, name: id, type: 'Company' },
    listing: listed,
    score: 0.9,
    explanation: {} as Hit['explanation'],
    decision,
  };
}

const supply = (id: string, supplier: string, recipient: string, more = {}) =>
  statement(id, 'supply', { supplier: [supplier], recipient: [recipient] }, more);
const names = (trace: Trace | null) =>
  trace && [...trace.steps.map(({ from }) => from.name), trace.steps.at(-1)?.to.name];

describe('the best evidenced trace', () => {
  const entities = ['A', 'B', 'C', 'D'].map((name, at) => entity(`aa:${at}`, 'Company', `${name} Works`));
  const parties = buildParties(entities, []);
  const graphOf = (
    statements: ReturnType<typeof supply>[],
    hits: Hit[] = [],
    listings: DatedListing[] = [],
  ) => buildTraceGraph({ parties, statements, claims: [], hits, listings });

  it('prefers two assertions to one denied line, and carries each citation', () => {
    const graph = graphOf([
      supply('s1', 'aa:0', 'aa:2', { stance: 'denied' }),
      supply('s2', 'aa:0', 'aa:1'),
      supply('s3', 'aa:1', 'aa:2'),
    ]);
    const trace = traceBestEvidenced(graph, 'aa:0', 'aa:2')!;
    expect(names(trace)).toEqual(['A Works', 'B Works', 'C Works']);
    expect(trace.steps.map((step) => step.kind === 'statement' && step.citation.quote)).toEqual(['s2', 's3']);
    expect(trace.weight).toBeCloseTo(2.2);
  });

  it('turns the roles of a step that is walked against its direction', () => {
    const [step] = traceBestEvidenced(graphOf([supply('s1', 'aa:1', 'aa:0')]), 'aa:0', 'aa:1')!.steps;
    expect(step).toMatchObject({ fromRole: 'recipient', toRole: 'supplier', from: { name: 'A Works' } });
  });

  it('never walks over a rejected statement or a dismissed hit', () => {
    const listed = listing('1', 'A Works');
    expect(
      traceBestEvidenced(
        graphOf([supply('s1', 'aa:0', 'aa:1', { review: { state: 'rejected' } })]),
        'aa:0',
        'aa:1',
      ),
    ).toBeNull();
    expect(
      traceBestEvidenced(
        graphOf([], [hit('aa:0', listed, 'dismissed'), hit('aa:1', listed)]),
        'aa:0',
        'aa:1',
      ),
    ).toBeNull();
  });

  it('passes through listings that the list itself links; an undecided hit is the weaker step', () => {
    const [one, other] = [listing('1', 'A WORKS LLC'), listing('2', 'D WORKS', ['A Works'])];
    const trace = traceBestEvidenced(
      graphOf([], [hit('aa:0', one, 'confirmed'), hit('aa:3', other)]),
      'aa:0',
      'aa:3',
    )!;
    expect(trace.steps.map(({ kind, weight }) => [kind, weight])).toEqual([
      ['listing', 0.2],
      ['linked-to', 0.5],
      ['listing', 2.55],
    ]);
    expect(trace.steps[1]).toMatchObject({ remark: 'D WORKS: linked to A Works' });
  });

  it('passes through a listing that no party hits', () => {
    const middle = listing('9', 'HOLDING', ['A Works', 'D Works']);
    const hits = [hit('aa:0', listing('1', 'A Works')), hit('aa:3', listing('2', 'D Works'))];
    expect(names(traceBestEvidenced(graphOf([], hits, [middle]), 'aa:0', 'aa:3'))).toEqual([
      'A Works',
      'A Works',
      'HOLDING',
      'D Works',
      'D Works',
    ]);
  });

  it('says which equal names it relies on, at a cost, until a person decides', () => {
    const apart = [
      entity('aa:0', 'Company', 'A Works'),
      entity('aa:1', 'Company', 'B Works'),
      entity('bb:1', 'Company', 'B Works'),
      entity('bb:2', 'Company', 'C Works'),
    ];
    const statements = [supply('s1', 'aa:0', 'aa:1'), supply('s2', 'bb:1', 'bb:2')];
    const trace = (decisions: Parameters<typeof buildParties>[1]) =>
      traceBestEvidenced(
        buildTraceGraph({ parties: buildParties(apart, decisions), statements, claims: [], hits: [] }),
        'aa:0',
        'bb:2',
      )!;
    expect(trace([])).toMatchObject({ assumptions: ['B Works'], weight: 2.6 });
    const decided = trace([{ kind: 'merge', entities: ['aa:1', 'bb:1'], event: 1, author: 'A. Reader' }]);
    expect(decided).toMatchObject({ assumptions: [], weight: 2.2 });
    expect(trace([]).steps.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(2.6);
  });

  it('walks through a country only where there is hardly another way, and never calls its name an assumption', () => {
    const places = buildParties(
      [
        ...entities,
        entity('aa:9', 'Place', 'Russia', { countries: ['ru'] }),
        entity('bb:9', 'Place', 'Russia', { countries: ['ru'] }),
      ],
      [],
    );
    const at = (id: string, subject: string, place: string) =>
      statement(id, 'location', { subject: [subject], place: [place] });
    const through = [at('s1', 'aa:0', 'aa:9'), at('s2', 'aa:1', 'bb:9')];
    const around = [supply('s3', 'aa:0', 'aa:2'), supply('s4', 'aa:2', 'aa:3'), supply('s5', 'aa:3', 'aa:1')];
    const trace = (statements: typeof through) =>
      traceBestEvidenced(
        buildTraceGraph({ parties: places, statements, claims: [], hits: [] }),
        'aa:0',
        'aa:1',
      )!;
    expect(trace(through)).toMatchObject({
      weight: 3.7,
      assumptions: [],
      steps: [{ weight: 1.1 }, { weight: 2.6 }],
    });
    expect(names(trace([...through, ...around]))).toEqual(['A Works', 'C Works', 'D Works', 'B Works']);
  });

  it('is empty where both ends are one, and names a party that is unknown', () => {
    expect(traceBestEvidenced(graphOf([]), 'aa:0', 'aa:0')).toEqual({
      steps: [],
      weight: 0,
      assumptions: [],
    });
    expect(() => traceBestEvidenced(graphOf([]), 'aa:0', 'zz:0')).toThrow(UnknownParty);
  });
});

const SIZE = 7;
const STANCES = ['asserted', 'alleged', 'denied', 'planned'] as const;
const anyGraph = fc
  .array(fc.tuple(fc.nat(SIZE - 1), fc.nat(SIZE - 1), fc.constantFrom(...STANCES)), { maxLength: 14 })
  .map((rows) =>
    rows
      .filter(([a, b]) => a !== b)
      .map(([a, b, stance], at) => supply(`s${at}`, `aa:${a}`, `aa:${b}`, { stance })),
  );
const nodes = Array.from({ length: SIZE }, (_, at) => entity(`aa:${at}`, 'Company', `Works number ${at}`));
const asGraph = (statements: ReturnType<typeof supply>[]) =>
  buildTraceGraph({ parties: buildParties(nodes, []), statements, claims: [], hits: [] });

/** Every simple path between the ends, as the indexes of its lines. */
function allPaths(graph: TraceGraph, from: number, to: number): number[][] {
  const walk = (at: number, seen: Set<number>, path: number[]): number[][] => {
    if (at === to) return [path];
    return graph.lines.flatMap(({ a, b }, line) => {
      const next = a === at ? b : b === at ? a : -1;
      return next === -1 || seen.has(next) ? [] : walk(next, new Set([...seen, next]), [...path, line]);
    });
  };
  return walk(from, new Set([from]), []);
}

describe('traces, whatever the network', () => {
  it('are as good as the best of all paths, and the shortest are all of the shortest', () => {
    fc.assert(
      fc.property(anyGraph, (statements) => {
        const graph = asGraph(statements);
        const paths = allPaths(graph, graph.nodesOf.get('aa:0')![0]!, graph.nodesOf.get('aa:6')![0]!);
        const weights = paths.map((path) => path.reduce((sum, line) => sum + graph.lines[line]!.weight, 0));
        const trace = traceBestEvidenced(graph, 'aa:0', 'aa:6');
        expect(trace?.weight ?? null).toEqual(paths.length > 0 ? Math.min(...weights) / 1000 : null);
        const fewest = Math.min(...paths.map(({ length }) => length));
        const shortest = shortestPaths(graph, 'aa:0', 'aa:6');
        expect(shortest).toHaveLength(paths.filter(({ length }) => length === fewest).length);
        expect(shortest.every(({ steps }) => steps.length === fewest)).toBe(true);
      }),
    );
  });

  it('are unbroken, and do not change with the order of the statements', () => {
    fc.assert(
      fc.property(anyGraph, (statements) => {
        const trace = traceBestEvidenced(asGraph(statements), 'aa:0', 'aa:6');
        expect(traceBestEvidenced(asGraph([...statements].reverse()), 'aa:0', 'aa:6')).toEqual(trace);
        if (!trace) return;
        const ends = trace.steps.map(({ from, to }) =>
          [from, to].map((node) => node.kind === 'party' && node.party),
        );
        expect(ends[0]![0]).toBe('aa:0');
        expect(ends.at(-1)![1]).toBe('aa:6');
        for (const [at, [from]] of ends.entries()) if (at > 0) expect(from).toBe(ends[at - 1]![1]);
      }),
    );
  });

  it('cross a hundred thousand lines in well under a second', () => {
    const size = 20_000;
    const parties = Array.from({ length: size }, (_, at) => ({
      ...buildParties([entity(`aa:${at}`, 'Company', `Works ${at}`)], [])[0]!,
    }));
    let seed = 1;
    const random = () => {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      return (seed >>> 8) % size;
    };
    const statements = Array.from({ length: 120_000 }, (_, at) =>
      supply(`s${at}`, `aa:${random()}`, `aa:${random()}`),
    );
    const graph = buildTraceGraph({ parties, statements, claims: [], hits: [] });
    expect(graph.lines.length).toBeGreaterThan(100_000);
    const began = performance.now();
    expect(traceBestEvidenced(graph, 'aa:1', 'aa:19999')).not.toBeNull();
    expect(performance.now() - began).toBeLessThan(1000);
  });
});
