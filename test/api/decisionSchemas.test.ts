import { describe, expect, it } from 'vitest';
import { decisionSchema } from '../../src/api/decisionSchemas.ts';
import type { Decision } from '../../src/model/decision.ts';

const decisions: Decision[] = [
  { kind: 'merge', entities: ['a:1', 'b:1'], reason: 'same number' },
  { kind: 'separate', entities: ['a:1', 'b:1'] },
  { kind: 'accept-statement', statement: 'a:s1' },
  { kind: 'reject-statement', statement: 'a:s1' },
  { kind: 'correct-statement', statement: 'a:s1', changes: { stance: 'denied', time: '2024-22' } },
  {
    kind: 'add-statement',
    statement: {
      id: 'a:h1',
      document: 'a',
      start: 0,
      end: 9,
      type: 'ownership',
      roles: { owner: ['a:1'], asset: ['a:2'] },
      stance: 'asserted',
      attribution: ['a:3'],
      properties: { share: 51 },
    },
  },
  {
    kind: 'add-entity',
    entity: { id: 'a:p1', document: 'a', start: 0, end: 4, type: 'Company', name: 'Acme', named: true },
  },
  { kind: 'confirm-hit', entity: 'a:1', list: 'l', listing: '7', reason: 'same birth date' },
  { kind: 'dismiss-hit', entity: 'a:1', list: 'l', listing: '7', reason: 'other country' },
  { kind: 'accept-lead', placeholder: 'a:1', candidate: { entity: 'a:2' }, reason: 'same number' },
  { kind: 'dismiss-lead', placeholder: 'a:1', candidate: { list: 'l', listing: '7', name: 'ACME' } },
  { kind: 'grade-source', source: 'Courier', reliability: 'B' },
  { kind: 'grade-statement', statement: 'a:s1', credibility: '3' },
  { kind: 'retract', event: 4 },
];

describe('decisionSchema', () => {
  it.each(decisions)('takes $kind as it is, losing nothing', (decision) => {
    expect(decisionSchema.parse(decision)).toEqual(decision);
  });

  it.each([
    { kind: 'retract', event: 0 },
    { kind: 'retract', event: 1.5 },
    { kind: 'merge', entities: ['a:1'] },
    { kind: 'confirm-hit', entity: 'a:1', list: 'l', listing: '7' },
    { kind: 'accept-lead', placeholder: 'a:1', candidate: { entity: 'a:2' } },
    { kind: 'accept-lead', placeholder: 'a:1', candidate: { list: 'l', listing: '7' }, reason: 'x' },
    { kind: 'grade-source', source: 'Courier', reliability: 'G' },
    { kind: 'correct-statement', statement: 'a:s1', changes: { stance: 'certain' } },
    { kind: 'document-added', document: 'a' },
  ])('refuses %j', (decision) => {
    expect(decisionSchema.safeParse(decision).success).toBe(false);
  });
});
