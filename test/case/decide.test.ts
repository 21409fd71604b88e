import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CaseFile } from '../../src/case/CaseFile.ts';
import { InvalidDecision } from '../../src/case/InvalidDecision.ts';
import { leadDecisions } from '../../src/case/leadDecisions.ts';
import type { Decision, NewEntity, NewStatement } from '../../src/model/decision.ts';
import { REPORT_TEXT, sampleCase, spanOf } from './sampleCase.ts';

let file: CaseFile;
let document: string;

beforeAll(() => {
  const sample = sampleCase();
  file = sample.file;
  document = sample.ids.document;
  const unnamed = { id: 'unnamed', type: 'Company', name: 'the plant', named: false } as const;
  file.decide({ kind: 'add-entity', entity: entity(unnamed) }, 'Ada');
});
afterAll(() => file.close());

const hit = () => ({ entity: `${document}:1`, list: 'test_list', listing: '4711', reason: 'same address' });
const lead = () => ({
  kind: 'accept-lead' as const,
  placeholder: 'unnamed',
  candidate: { entity: `${document}:1` },
  reason: 'same address',
});
const statement = (rest: Partial<NewStatement> = {}): NewStatement => ({
  id: 'new-statement',
  document,
  type: 'ownership',
  roles: { owner: [`${document}:3`], asset: [`${document}:1`] },
  stance: 'asserted',
  attribution: [],
  properties: {},
  ...spanOf(REPORT_TEXT, 'Halden Works is owned by Marit Voss.'),
  ...rest,
});
const entity = (rest: Partial<NewEntity> = {}): NewEntity => ({
  id: 'new-entity',
  document,
  type: 'Product',
  name: 'Tern',
  named: true,
  ...spanOf(REPORT_TEXT, 'Tern'),
  ...rest,
});

describe('decide', () => {
  it.each<[string, () => Decision, string | RegExp]>([
    [
      'a statement that is not there',
      () => ({ kind: 'accept-statement', statement: 'no' }),
      'no such statement',
    ],
    [
      'an entity that is not there',
      () => ({ kind: 'merge', entities: [`${document}:1`, 'no'] }),
      'no such entity',
    ],
    [
      'one entity with itself',
      () => ({ kind: 'merge', entities: [`${document}:1`, `${document}:1`] }),
      'the same entity',
    ],
    [
      'a person with a company',
      () => ({ kind: 'merge', entities: [`${document}:1`, `${document}:3`] }),
      /organization.*person/,
    ],
    ['a hit that no screening had', () => ({ kind: 'confirm-hit', ...hit(), listing: '1' }), 'no such hit'],
    ['a hit without a reason', () => ({ kind: 'confirm-hit', ...hit(), reason: ' ' }), 'a reason is needed'],
    [
      'a lead for somebody with a name',
      () => ({ ...lead(), placeholder: `${document}:2` }),
      'only who an unnamed party is',
    ],
    ['a lead that is not there', () => ({ ...lead(), candidate: { entity: 'no' } }), 'no such entity'],
    [
      'a person as a lead for a company',
      () => ({ ...lead(), candidate: { entity: `${document}:3` } }),
      /person.*organization/,
    ],
    ['a lead to itself', () => ({ ...lead(), candidate: { entity: 'unnamed' } }), 'a lead to itself'],
    [
      'a listing without a number',
      () => ({ ...lead(), candidate: { list: 'test_list', listing: ' ', name: 'TERN' } }),
      'its list, its number and its name',
    ],
    ['a lead accepted without a reason', () => ({ ...lead(), reason: ' ' }), 'a reason is needed'],
    ['an event that is not there', () => ({ kind: 'retract', event: 99 }), 'no such event'],
    ['what the machine recorded', () => ({ kind: 'retract', event: 1 }), 'only decisions of people'],
    [
      'nothing changed',
      () => ({ kind: 'correct-statement', statement: `${document}:s1`, changes: {} }),
      'nothing is changed',
    ],
    [
      'a role of another type',
      () => ({ kind: 'correct-statement', statement: `${document}:s1`, changes: { type: 'ownership' } }),
      'no such role',
    ],
    [
      'no EDTF time',
      () => ({ kind: 'correct-statement', statement: `${document}:s1`, changes: { time: 'last summer' } }),
      'EDTF',
    ],
    [
      'a place outside the text',
      () => ({ kind: 'add-statement', statement: statement({ end: 9999 }) }),
      'characters',
    ],
    [
      'an empty place',
      () => ({ kind: 'add-entity', entity: entity({ end: spanOf(REPORT_TEXT, 'Tern').start }) }),
      'characters',
    ],
    [
      'another document',
      () => ({ kind: 'add-entity', entity: entity({ document: 'no' }) }),
      'no such document',
    ],
    [
      'a taken id',
      () => ({ kind: 'add-statement', statement: statement({ id: `${document}:s1` }) }),
      'of that id',
    ],
    [
      'an unknown stance',
      () => ({ kind: 'add-statement', statement: statement({ stance: 'shouted' as never }) }),
      'no such stance',
    ],
    [
      'an unknown type',
      () => ({ kind: 'add-statement', statement: statement({ type: 'gossip' as never }) }),
      'no such type',
    ],
    ['an unknown kind', () => ({ kind: 'guess' }) as never, 'there is no decision'],
  ])('refuses %s, and records nothing', (_, decision, message) => {
    const before = file.log.list().length;
    expect(() => file.decide(decision(), 'Ada')).toThrow(InvalidDecision);
    expect(() => file.decide(decision(), 'Ada')).toThrow(message);
    expect(file.log.list()).toHaveLength(before);
  });

  it('records a decision with its author', () => {
    const event = file.decide({ kind: 'confirm-hit', ...hit() }, 'Ben');
    expect(event).toMatchObject({ author: 'Ben', entry: { kind: 'confirm-hit', listing: '4711' } });
    expect(file.log.get(event.seq)).toEqual(event);
  });

  it('accepts a lead and lets it be taken back, but not the placeholder beneath it', () => {
    const marked = file.log.list().find(({ entry }) => entry.kind === 'add-entity')!;
    const { seq } = file.decide(lead(), 'Ada');
    expect(leadDecisions(file.log.list())).toMatchObject([{ decision: { verdict: 'accepted', event: seq } }]);
    expect(() => file.decide({ kind: 'retract', event: marked.seq }, 'Ada')).toThrow('needs unnamed');
    expect(file.verify().problems).toEqual([]);
    file.decide({ kind: 'retract', event: seq }, 'Ada');
    expect(leadDecisions(file.log.list())).toEqual([]);
  });

  it('does not take back an entity that a statement in force needs', () => {
    const marked = file.decide({ kind: 'add-entity', entity: entity() }, 'Ada');
    const roles = { supplier: [`${document}:1`], product: ['new-entity'] };
    const used = file.decide(
      { kind: 'add-statement', statement: statement({ type: 'supply', roles }) },
      'Ada',
    );
    const takeBack: Decision = { kind: 'retract', event: marked.seq };
    expect(() => file.decide(takeBack, 'Ada')).toThrow(`event ${used.seq} needs new-entity`);
    const without = file.decide({ kind: 'retract', event: used.seq }, 'Ada');
    file.decide(takeBack, 'Ada');
    expect(() => file.decide({ kind: 'retract', event: without.seq }, 'Ada')).toThrow('needs new-entity');
    expect(() => file.decide({ kind: 'merge', entities: ['new-entity', `${document}:1`] }, 'Ada')).toThrow(
      'no such entity',
    );
    expect(file.verify().problems).toEqual([]);
  });
});
