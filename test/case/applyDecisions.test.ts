import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyDecisions } from '../../src/case/applyDecisions.ts';
import type { Decision, LogEvent, NewStatement } from '../../src/model/decision.ts';
import { STANCES, type Stance, type Statement } from '../../src/model/statement.ts';
import { logOf } from './events.ts';

const TEXT = 'Halden Works supplied the Orrin Plant. It denies this.';

function proposal(id: string): Statement {
  const citation = { document: 'doc', start: 0, end: 38, quote: TEXT.slice(0, 38) };
  const content = {
    type: 'supply',
    roles: { supplier: ['doc:1'] },
    stance: 'asserted',
    properties: {},
  } as const;
  return {
    id,
    ...content,
    roles: { supplier: ['doc:1'] },
    attribution: [],
    citation,
    rule: 'test',
    confidence: 0.5,
  };
}

function marked(id: string): NewStatement {
  const place = { document: 'doc', start: 39, end: 54 };
  return {
    id,
    ...place,
    type: 'statement',
    roles: {},
    stance: 'asserted',
    attribution: ['doc:1'],
    properties: {},
  };
}

const PROPOSALS = [proposal('a'), proposal('b')];
const textOf = (document: string) => (document === 'doc' ? TEXT : undefined);
const decided = (...decisions: Decision[]) => applyDecisions(PROPOSALS, logOf(decisions), textOf);

describe('applyDecisions', () => {
  it('leaves proposals as they are where nobody decided', () => {
    expect(decided().map(({ review }) => review)).toEqual([{ state: 'proposed' }, { state: 'proposed' }]);
  });

  it('gives the state, author and reason of the latest decision', () => {
    const [a] = decided(
      { kind: 'accept-statement', statement: 'a' },
      { kind: 'reject-statement', statement: 'a', reason: 'misread' },
    );
    expect(a!.review).toMatchObject({ state: 'rejected', event: 2, author: 'Ada', reason: 'misread' });
  });

  it('keeps the proposal beside a correction, and lets corrections add up', () => {
    const [a] = decided(
      { kind: 'correct-statement', statement: 'a', changes: { stance: 'alleged' } },
      { kind: 'correct-statement', statement: 'a', changes: { time: '2024-22', stance: undefined } },
      { kind: 'accept-statement', statement: 'a' },
    );
    expect(a).toMatchObject({ stance: 'alleged', time: '2024-22', review: { state: 'accepted', event: 3 } });
    expect(a!.proposed).toEqual(PROPOSALS[0]);
    expect(a!.citation).toEqual(PROPOSALS[0]!.citation);
  });

  it('takes the quote of a statement marked by hand from the text', () => {
    const added = decided({ kind: 'add-statement', statement: marked('m') }).at(-1)!;
    expect(added.citation).toEqual({ document: 'doc', start: 39, end: 54, quote: 'It denies this.' });
    expect(added).toMatchObject({ rule: 'person', review: { state: 'added', event: 1 } });
    expect(added.attribution).toEqual([{ by: 'entity', entity: 'doc:1' }]);
  });

  it('leaves out what was marked in documents whose text is not given', () => {
    const events = logOf([{ kind: 'add-statement', statement: marked('m') }]);
    expect(applyDecisions(PROPOSALS, events, () => undefined)).toHaveLength(2);
  });

  it('takes back a decision as if it had never been, and brings it back', () => {
    const add: Decision = { kind: 'add-statement', statement: marked('m') };
    expect(decided(add, { kind: 'retract', event: 1 })).toEqual(decided());
    const back = decided(add, { kind: 'retract', event: 1 }, { kind: 'retract', event: 2 });
    expect(back).toEqual(decided(add));
  });
});

/** What should come out, in the plainest way: strike out what was taken back, then go through the rest. */
function naively(
  events: LogEvent[],
): Map<string, { state: string; stance: Stance; event: number | undefined }> {
  let left = [...events];
  for (;;) {
    const retraction = left.findLast(({ entry }) => entry.kind === 'retract');
    if (retraction?.entry.kind !== 'retract') break;
    const { event } = retraction.entry;
    left = left.filter(({ seq }) => seq !== retraction.seq && seq !== event);
  }
  const result = new Map<string, { state: string; stance: Stance; event: number | undefined }>();
  for (const { id, stance } of PROPOSALS) result.set(id, { state: 'proposed', stance, event: undefined });
  for (const { seq, entry } of left) {
    if (entry.kind === 'add-statement')
      result.set(entry.statement.id, { state: 'added', stance: 'asserted', event: seq });
    if (!('statement' in entry) || typeof entry.statement !== 'string') continue;
    const known = result.get(entry.statement);
    if (!known) continue;
    if (entry.kind === 'accept-statement') Object.assign(known, { state: 'accepted', event: seq });
    if (entry.kind === 'reject-statement') Object.assign(known, { state: 'rejected', event: seq });
    if (entry.kind === 'correct-statement') {
      Object.assign(known, { state: 'corrected', event: seq, stance: entry.changes.stance });
    }
  }
  return result;
}

describe('any sequence of decisions', () => {
  const statement = fc.constantFrom('a', 'b', 'm', 'n');
  const decisions = fc
    .array(
      fc.oneof(
        fc.record({
          kind: fc.constantFrom('accept-statement' as const, 'reject-statement' as const),
          statement,
        }),
        fc.record({
          kind: fc.constant('correct-statement' as const),
          statement,
          changes: fc.record({ stance: fc.constantFrom(...STANCES) }),
        }),
        fc.record({ kind: fc.constant('retract' as const), event: fc.nat() }),
        fc.record({
          kind: fc.constant('add-statement' as const),
          statement: fc.constantFrom('m', 'n').map(marked),
        }),
      ),
      { maxLength: 25 },
    )
    .map((entries) => {
      const added = new Set<string>();
      return entries.flatMap((entry): Decision[] => {
        if (entry.kind !== 'add-statement') return [entry];
        if (added.has(entry.statement.id)) return [];
        added.add(entry.statement.id);
        return [entry];
      });
    })
    .map((entries) =>
      entries.flatMap((entry, at): Decision[] => {
        if (entry.kind !== 'retract') return [entry];
        return [
          at === 0
            ? { kind: 'accept-statement', statement: 'a' }
            : { ...entry, event: 1 + (entry.event % at) },
        ];
      }),
    );

  it('comes out as a plain walk through what was not taken back', () => {
    fc.assert(
      fc.property(decisions, (entries) => {
        const events = logOf(entries);
        const applied = applyDecisions(PROPOSALS, events, textOf).map(({ id, stance, review }) => [
          id,
          { state: review.state, stance, event: review.event },
        ]);
        expect(new Map(applied as [string, never][])).toEqual(naively(events));
      }),
      { numRuns: 400 },
    );
  });
});
