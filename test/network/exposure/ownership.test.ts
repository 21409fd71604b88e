import { describe, expect, it } from 'vitest';
import type { OwnershipRule } from '../../../src/model/exposure.ts';
import { exposureOfCase, findingOf, type Listed, type Owns, ownershipCase } from './ownershipCase.ts';

const confirmed = (...names: string[]): Listed[] => names.map((name) => ({ name, verdict: 'confirmed' }));
const judge = (owns: Owns[], listed: Listed[], name: string, rule: OwnershipRule = 'ofac', asOf?: string) =>
  findingOf(exposureOfCase(ownershipCase(owns), listed, asOf), name, rule);

describe('ownership by listed parties', () => {
  it('adds 25% and 25% of two blocked owners up to blocked, but not in the UK', () => {
    const owns: Owns[] = [
      ['Alpha', 'owns 25% of', 'Target'],
      ['Beta', 'owns 25% of', 'Target'],
    ];
    const found = judge(owns, confirmed('Alpha', 'Beta'), 'Target');
    expect(found).toMatchObject({ verdict: 'blocked', total: { least: 50, most: 50 } });
    expect(found.sentence).toBe(
      'Target is blocked by ownership under OFAC’s 50 percent rule (50% or more) and the EU’s test (50% or more), by what the documents say: Alpha 25% + Beta 25% = 50%.',
    );
    expect(judge(owns, confirmed('Alpha', 'Beta'), 'Target', 'uk').verdict).toBe('not');
    expect(judge(owns, confirmed('Alpha'), 'Target').verdict).toBe('not');
  });

  it('follows OFAC through layers only where the one between is itself blocked: 50% of 50%', () => {
    const owns: Owns[] = [
      ['Alpha', 'owns 50% of', 'Middle'],
      ['Middle', 'owns 50% of', 'Target'],
    ];
    const found = judge(owns, confirmed('Alpha'), 'Target');
    expect(found.verdict).toBe('blocked');
    expect(found.chain).toHaveLength(3);
    // Where half is not enough, neither is the half of a half.
    expect(judge(owns, confirmed('Alpha'), 'Middle', 'uk').verdict).toBe('not');
    expect(judge(owns, confirmed('Alpha'), 'Target', 'uk')).toMatchObject({
      verdict: 'not',
      lookThrough: 25,
    });
    // OFAC's own example of a large share that does not count: 49% above, all of it below.
    const minority: Owns[] = [
      ['Alpha', 'owns 49% of', 'Middle'],
      ['Middle', 'owns 100% of', 'Target'],
    ];
    expect(judge(minority, confirmed('Alpha'), 'Target')).toMatchObject({ verdict: 'not', lookThrough: 49 });
    expect(judge(minority, confirmed('Alpha', 'Middle'), 'Target').verdict).toBe('blocked');
  });

  it('totals direct and indirect holdings of one listed party', () => {
    const owns: Owns[] = [
      ['Alpha', 'owns 50% of', 'Middle'],
      ['Alpha', 'owns 10% of', 'Target'],
      ['Middle', 'owns 40% of', 'Target'],
    ];
    expect(judge(owns, confirmed('Alpha'), 'Target')).toMatchObject({
      verdict: 'blocked',
      total: { least: 50 },
    });
  });

  it('takes the EU’s threshold as it stood on the day', () => {
    const owns: Owns[] = [['Alpha', 'owns 50% of', 'Target']];
    expect(judge(owns, confirmed('Alpha'), 'Target', 'eu', '2024-07-02').verdict).toBe('not');
    expect(judge(owns, confirmed('Alpha'), 'Target', 'eu', '2024-07-03').verdict).toBe('blocked');
  });

  it('ends on a cycle that nobody listed feeds, and goes through one that somebody does', () => {
    const cycle: Owns[] = [
      ['Left', 'owns 60% of', 'Right'],
      ['Right', 'owns 60% of', 'Left'],
    ];
    const aside: Owns = ['Alpha', 'owns 40% of', 'Left'];
    expect(judge([...cycle, aside], confirmed('Alpha'), 'Left').verdict).toBe('not');
    const fed: Owns = ['Alpha', 'owns 50% of', 'Left'];
    const crossed: Owns = ['Right', 'owns 40% of', 'Left'];
    const found = judge([cycle[0]!, crossed, fed], confirmed('Alpha'), 'Left');
    // Right is blocked through Left alone, so it proves nothing about Left.
    expect(found).toMatchObject({ verdict: 'blocked', total: { least: 50, most: 50 } });
    expect(judge([cycle[0]!, crossed, fed], confirmed('Alpha'), 'Right').verdict).toBe('blocked');
  });

  it('calls an unknown share possible, unless others leave no room for it', () => {
    const unknown: Owns = ['Alpha', 'has a stake in', 'Target'];
    const found = judge([unknown], confirmed('Alpha'), 'Target');
    expect(found).toMatchObject({ verdict: 'possible', total: { least: 0, most: 100 } });
    expect(found.reasons[0]).toContain('0–100%, unknown');
    const rest: Owns = ['Gamma', 'owns 60% of', 'Target'];
    expect(judge([unknown, rest], confirmed('Alpha'), 'Target')).toMatchObject({
      verdict: 'not',
      total: { least: 0, most: 40 },
    });
  });

  it('reads “majority” and “subsidiary” as far as they go', () => {
    expect(
      judge([['Alpha', 'is the majority owner of', 'Target']], confirmed('Alpha'), 'Target', 'uk').verdict,
    ).toBe('blocked');
    const subsidiary: Owns[] = [['Alpha', 'is the parent company of', 'Target']];
    expect(judge(subsidiary, confirmed('Alpha'), 'Target').verdict).toBe('blocked');
    expect(judge(subsidiary, confirmed('Alpha'), 'Target', 'uk').verdict).toBe('possible');
  });

  it('counts control for the EU and the UK, and not for OFAC', () => {
    const owns: Owns[] = [['Alpha', 'owns 30% of and controls', 'Target']];
    expect(judge(owns, confirmed('Alpha'), 'Target').verdict).toBe('not');
    const found = judge(owns, confirmed('Alpha'), 'Target', 'uk');
    expect(found).toMatchObject({ verdict: 'blocked', byControl: true });
    expect(found.sentence).toContain('Alpha controls it');
  });

  it('is a matter of the day: before, while and after the listing stood', () => {
    const owns: Owns[] = [['Alpha', 'owns 80% of', 'Target']];
    const listed: Listed[] = [
      { name: 'Alpha', verdict: 'confirmed', from: '2022-03-01', until: '2024-05-01' },
    ];
    const on = (day: string) => judge(owns, listed, 'Target', 'ofac', day).verdict;
    expect(['2022-02-28', '2022-03-01', '2024-04-30', '2024-05-01'].map(on)).toEqual([
      'not',
      'blocked',
      'blocked',
      'not',
    ]);
  });

  it('is a matter of the time of the ownership, too', () => {
    const sold: Owns[] = [['Alpha', 'owns 80% of', 'Target', { time: '2019/2023-06-30' }]];
    expect(judge(sold, confirmed('Alpha'), 'Target', 'ofac', '2022-01-01').verdict).toBe('blocked');
    const after = exposureOfCase(ownershipCase(sold), confirmed('Alpha'), '2024-01-01');
    expect(after.parties.find(({ name }) => name === 'Target')).toMatchObject({ ownership: [] });
    expect(after.leftOut).toEqual([
      { reason: 'does not hold on that day: not counted', statements: ['aa01-s00'] },
    ]);
  });

  it('is at best possible while nobody has decided on the hit, and nothing once it is dismissed', () => {
    const owns: Owns[] = [['Alpha', 'owns 80% of', 'Target']];
    const found = judge(owns, [{ name: 'Alpha' }], 'Target');
    expect(found.verdict).toBe('possible');
    expect(found.reasons[0]).toBe('Alpha may be a listed party; nobody has decided on it.');
    expect(judge(owns, [{ name: 'Alpha', verdict: 'dismissed' }], 'Target').verdict).toBe('not');
  });

  it('does not count for blocked what is denied, and not at all what was rejected', () => {
    const said = (more: Partial<Parameters<typeof judge>[0][0][3]>): Owns[] => [
      ['Alpha', 'owns 80% of', 'Target', more ?? {}],
    ];
    const alleged = judge(said({ stance: 'alleged' }), confirmed('Alpha'), 'Target');
    expect(alleged).toMatchObject({ verdict: 'possible', total: { least: 0, most: 80 } });
    expect(alleged.reasons).toContain('That Alpha owns Target: it is alleged, not stated as a fact.');
    const rejected = exposureOfCase(
      ownershipCase(said({ review: { state: 'rejected' } })),
      confirmed('Alpha'),
    );
    expect(rejected.leftOut).toEqual([
      { reason: 'rejected by a person: not counted', statements: ['aa01-s00'] },
    ]);
    const denied = ownershipCase(said({})).add(
      'bb01',
      { publisher: 'Post' },
      'Target denies that Alpha owns 80% of Target.',
      { Alpha: ['Company'], Target: ['Company'] },
      [
        {
          type: 'ownership',
          roles: { owner: ['Alpha'], asset: ['Target'] },
          quote: 'Target denies that Alpha owns 80% of Target',
          stance: 'denied',
          by: ['Target'],
          properties: { share: 80, unit: '%' },
        },
      ],
    );
    const contested = exposureOfCase(denied, confirmed('Alpha'));
    expect(findingOf(contested, 'Target')).toMatchObject({ verdict: 'possible' });
    expect(contested.leftOut.map(({ reason }) => reason)).toEqual([
      'denied by somebody: counts as possible only',
      'denies the ownership: not counted',
    ]);
  });

  it('applies each authority’s rule to its own list', () => {
    const owns: Owns[] = [['Alpha', 'owns 80% of', 'Target']];
    const listed: Listed[] = [{ name: 'Alpha', verdict: 'confirmed', list: 'us_ofac_sdn' }];
    expect(judge(owns, listed, 'Target', 'ofac').verdict).toBe('blocked');
    expect(judge(owns, listed, 'Target', 'eu').verdict).toBe('not');
  });

  it('gives every statement on the way up, and says what nobody has accepted', () => {
    const found = judge(
      [
        ['Alpha', 'owns 100% of', 'Middle'],
        ['Middle', 'owns 80% of', 'Target'],
      ],
      confirmed('Alpha'),
      'Target',
    );
    expect(found.statements.toSorted()).toEqual(['aa01-s00', 'aa01-s01']);
    expect(found.sentence).toMatch(/: Middle holds 80%; the way up: Middle 80%, Alpha 100%\.$/);
    expect(found.reasons[0]).toBe('None of the 2 sentences behind it has been accepted by anybody.');
  });
});
