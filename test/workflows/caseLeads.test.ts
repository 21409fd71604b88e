import { describe, expect, it } from 'vitest';
import type { Decision, LogEvent } from '../../src/model/decision.ts';
import type { LeadSubject, ProposedLead } from '../../src/model/lead.ts';
import type { Party } from '../../src/model/party.ts';
import { caseLeads } from '../../src/workflows/caseLeads.ts';

const party = (name: string, named: boolean, ...entities: string[]): Party => ({
  id: entities[0]!,
  type: 'Company',
  name,
  names: [name],
  named,
  countries: [],
  identifiers: [],
  entities,
  joins: [],
});
const parties = [
  party('a trader', false, 'a:1', 'b:1'),
  party('Tern', true, 'a:2', 'b:2'),
  party('Grebe', true, 'a:3'),
];
const lead = (rank: number, candidate: ProposedLead['candidate']): ProposedLead => ({
  placeholder: { id: 'a:1', name: 'a trader' },
  candidate,
  rank,
  score: 5 - rank,
  reasons: [{ effect: 'for', text: 'Because.', change: 5 - rank, source: { kind: 'case' } }],
});
const proposed = [
  lead(1, { name: 'Tern', party: 'a:2' }),
  lead(2, { name: 'LARK', listing: { list: 'demo', id: '7' } }),
];
const logOf = (...entries: Decision[]): LogEvent[] =>
  entries.map((entry, at) => ({
    seq: at + 1,
    at: '2030-01-01T00:00:00Z',
    author: 'Ada',
    entry,
    previous: '',
    hash: '',
  }));
const accept = (candidate: LeadSubject, placeholder = 'a:1'): Decision => ({
  kind: 'accept-lead',
  placeholder,
  candidate,
  reason: 'same number',
});
const dismiss = (candidate: LeadSubject): Decision => ({
  kind: 'dismiss-lead',
  placeholder: 'a:1',
  candidate,
});
const lark = { list: 'demo', listing: '7', name: 'LARK' };
const seen = (events: LogEvent[]) =>
  caseLeads(proposed, events, parties).map(
    ({ candidate, rank, decision }) => `${rank} ${candidate.name} ${decision?.verdict ?? 'open'}`,
  );

describe('caseLeads', () => {
  it('leaves leads as they are where nobody decided', () => {
    expect(seen([])).toEqual(['1 Tern open', '2 LARK open']);
  });

  it('puts what was accepted first and what was dismissed last', () => {
    expect(seen(logOf(accept(lark)))).toEqual(['1 LARK accepted', '2 Tern open']);
    expect(seen(logOf(dismiss({ entity: 'a:2' })))).toEqual(['1 LARK open', '2 Tern dismissed']);
  });

  it('hears the latest word, and none that was taken back', () => {
    expect(seen(logOf(accept(lark), dismiss(lark)))).toEqual(['1 Tern open', '2 LARK dismissed']);
    expect(seen(logOf(accept(lark), { kind: 'retract', event: 1 }))).toEqual(['1 Tern open', '2 LARK open']);
  });

  it('holds a word on an entity for the parties in which both are now', () => {
    expect(seen(logOf(accept({ entity: 'b:2' }, 'b:1')))).toEqual(['1 Tern accepted', '2 LARK open']);
  });

  it('keeps what somebody accepted where the machine sees no lead', () => {
    const [first] = caseLeads(proposed, logOf(accept({ entity: 'a:3' })), parties);
    expect(first).toMatchObject({
      candidate: { name: 'Grebe', party: 'a:3' },
      rank: 1,
      reasons: [],
      decision: { verdict: 'accepted', author: 'Ada', reason: 'same number', event: 1 },
    });
    expect(caseLeads([], logOf(dismiss({ entity: 'a:3' })), parties)).toEqual([]);
  });
});
