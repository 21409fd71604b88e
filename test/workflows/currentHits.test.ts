import { describe, expect, it } from 'vitest';
import type { ScreenedHit } from '../../src/case/ScreeningTable.ts';
import type { Decision, LogEvent } from '../../src/model/decision.ts';
import type { DatedListing } from '../../src/model/listing.ts';
import type { Party } from '../../src/model/party.ts';
import { currentHits } from '../../src/workflows/currentHits.ts';

const listing: DatedListing = {
  list: 'demo',
  id: '7',
  type: 'Company',
  names: [{ text: 'BOREALIS', kind: 'primary' }],
  programs: [],
  countries: [],
  addresses: [],
  birthDates: [],
  identifiers: [],
  linkedTo: [],
  from: '2024-01-01',
  until: null,
  basis: 'seen',
};
const hit = (entity: string): ScreenedHit => ({
  entity: { id: entity, name: 'Borealis', type: 'Company' },
  listing,
  score: 0.9,
  explanation: {
    query: 'Borealis',
    listed: 'BOREALIS',
    listedKind: 'primary',
    parts: [],
    nameScore: 0.9,
    qualifiers: [],
    summary: '',
  },
});
const party = (...entities: string[]): Party => ({
  id: entities[0]!,
  type: 'Company',
  name: 'Borealis',
  names: ['Borealis'],
  named: true,
  countries: [],
  identifiers: [],
  entities,
  joins: [],
});
const event = (seq: number, entry: Decision): LogEvent => ({
  seq,
  at: '2024-09-25T10:00:00.000Z',
  author: 'Ada',
  entry,
  previous: '',
  hash: '',
});
const screening = (...hits: ScreenedHit[]) => ({ asOf: '2024-09-25', lists: [], threshold: 0.7, hits });
const confirm = { kind: 'confirm-hit', list: 'demo', listing: '7', reason: 'same tax number' } as const;

describe('currentHits', () => {
  it('has no decision where nobody decided', () => {
    expect(currentHits(screening(hit('a:1')), [], [party('a:1')])).toMatchObject([{ decision: null }]);
  });

  it('keeps a decision that was made before the party was merged into another', () => {
    const events = [event(1, { ...confirm, entity: 'b:2' })];
    const hits = currentHits(screening(hit('a:1')), events, [party('a:1', 'b:2')]);
    expect(hits).toMatchObject([{ decision: { verdict: 'confirmed', author: 'Ada', event: 1 } }]);
  });

  it('lets the later decision on any of a party’s entities count', () => {
    const events = [
      event(1, { ...confirm, entity: 'b:2' }),
      event(2, { ...confirm, kind: 'dismiss-hit', entity: 'a:1', reason: 'another plant' }),
    ];
    expect(currentHits(screening(hit('a:1')), events, [party('a:1', 'b:2')])).toMatchObject([
      { decision: { verdict: 'dismissed', event: 2 } },
    ]);
  });

  it('shows one hit where two parties with the same hit have become one', () => {
    expect(currentHits(screening(hit('a:1'), hit('b:2')), [], [party('a:1', 'b:2')])).toHaveLength(1);
  });
});
