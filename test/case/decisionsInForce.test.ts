import { describe, expect, it } from 'vitest';
import { addedEntities, addedMentions } from '../../src/case/addedEntities.ts';
import { decisionsInForce } from '../../src/case/decisionsInForce.ts';
import { hitDecisions, hitKey } from '../../src/case/hitDecisions.ts';
import type { LogEntry, NewEntity } from '../../src/model/decision.ts';
import { logOf } from './events.ts';

const inForce = (...entries: LogEntry[]) => decisionsInForce(logOf(entries)).map(({ seq }) => seq);
const confirm = {
  kind: 'confirm-hit',
  entity: 'd:1',
  list: 'l',
  listing: '7',
  reason: 'same tax number',
} as const;
const dismiss = { ...confirm, kind: 'dismiss-hit', reason: 'another country' } as const;

describe('decisionsInForce', () => {
  it('leaves out what the machine recorded', () => {
    expect(inForce({ kind: 'case-created', name: 'x' }, confirm)).toEqual([2]);
  });

  it('lets a later word on the same pair replace the earlier, in whichever order the two are named', () => {
    const merge = { kind: 'merge', entities: ['a', 'b'] } satisfies LogEntry;
    expect(inForce(merge, { kind: 'separate', entities: ['b', 'a'] })).toEqual([2]);
    expect(inForce(merge, { kind: 'separate', entities: ['a', 'c'] })).toEqual([1, 2]);
  });

  it('brings back the earlier word when the later is taken back', () => {
    expect(inForce(confirm, dismiss)).toEqual([2]);
    expect(inForce(confirm, dismiss, { kind: 'retract', event: 2 })).toEqual([1]);
    expect(inForce(confirm, dismiss, { kind: 'retract', event: 2 }, { kind: 'retract', event: 3 })).toEqual([
      2,
    ]);
  });

  it('keeps grades of different sources apart', () => {
    const grade = { kind: 'grade-source', source: 'The Courier', reliability: 'C' } as const;
    expect(inForce(grade, { ...grade, source: 'A blog' }, { ...grade, reliability: 'B' })).toEqual([2, 3]);
  });
});

describe('hitDecisions', () => {
  it('gives the latest word on each hit', () => {
    const decisions = hitDecisions(logOf([confirm, { ...confirm, listing: '8' }, dismiss]));
    expect(decisions.size).toBe(2);
    expect(decisions.get(hitKey('d:1', 'l', '7'))).toMatchObject({
      verdict: 'dismissed',
      event: 3,
      author: 'Ada',
    });
  });
});

describe('addedEntities', () => {
  const entity: NewEntity = {
    id: 'e',
    document: 'd',
    type: 'Place',
    name: 'Orrin',
    named: true,
    start: 3,
    end: 8,
  };

  it('gives what was marked by hand, with the place in the text', () => {
    const events = logOf([{ kind: 'add-entity', entity }]);
    expect(addedEntities(events)).toEqual([
      { id: 'e', document: 'd', type: 'Place', names: ['Orrin'], named: true },
    ]);
    expect(addedMentions(events, 'd')).toEqual([
      { kind: 'place', entity: 'e', rule: 'person', start: 3, end: 8 },
    ]);
    expect(addedMentions(events, 'other')).toEqual([]);
  });

  it('forgets what was taken back', () => {
    expect(
      addedEntities(
        logOf([
          { kind: 'add-entity', entity },
          { kind: 'retract', event: 1 },
        ]),
      ),
    ).toEqual([]);
  });
});
