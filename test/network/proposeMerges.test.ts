import { describe, expect, it } from 'vitest';
import type { Entity } from '../../src/model/entity.ts';
import { buildParties } from '../../src/network/buildParties.ts';
import { proposeMerges } from '../../src/network/proposeMerges.ts';
import { entity } from './entity.ts';

const proposals = (...entities: Entity[]) => proposeMerges(buildParties(entities, []));
const company = (id: string, name: string, more: Partial<Entity> = {}) => entity(id, 'Company', name, more);
const person = (id: string, name: string) => entity(id, 'Person', name);

describe('proposals to merge', () => {
  it.each([
    ['a short and a full name', company('aa:0', 'IEMZ Zarya'), company('bb:0', 'Zarya'), /shorter name/],
    ['an acronym', company('aa:0', 'VRW'), company('bb:0', 'Valley River Works'), /acronym/],
    [
      'a spelling',
      company('aa:0', 'Severny Tekhnopark'),
      company('bb:0', 'Severniy Tekhnopark'),
      /a letter or two/,
    ],
    ['another script', company('aa:0', 'Вектор'), company('bb:0', 'Vektor'), /same words/],
    ['a surname', person('aa:0', 'Brandt'), person('bb:0', 'Ilya Brandt'), /one part of the full name/],
    ['initials', person('aa:0', 'I. Brandt'), person('bb:0', 'Ilya Brandt'), /initials/],
    [
      'a shared number',
      company('aa:0', 'Orion', { identifiers: [{ scheme: 'INN', value: '77' }] }),
      company('bb:0', 'Delta', { identifiers: [{ scheme: 'INN', value: '77' }] }),
      /both have INN 77/,
    ],
  ])('are made for %s, with the reason', (_, a, b, reason) => {
    const [proposal, ...others] = proposals(a, b);
    expect(others).toEqual([]);
    expect(proposal).toMatchObject({ parties: ['aa:0', 'bb:0'] });
    expect(proposal!.reason).toMatch(reason);
  });

  it.each([
    ['other model numbers', entity('aa:0', 'Product', 'Heron-2'), entity('bb:0', 'Product', 'Heron-3')],
    ['a base and its variant', entity('aa:0', 'Product', 'Heron'), entity('bb:0', 'Product', 'Heron-3')],
    ['other ordinals', company('aa:0', 'Baltic Invest II'), company('bb:0', 'Baltic Invest III')],
    [
      'initials in another order',
      person('aa:0', 'A. I. Volkonsky'),
      person('bb:0', 'Ivan Alexeyevich Volkonsky'),
    ],
    ['one document', company('aa:0', 'Zarya'), company('aa:1', 'IEMZ Zarya')],
    ['other kinds', company('aa:0', 'Heron Works'), entity('bb:0', 'Product', 'Heron')],
    ['a place inside another', entity('aa:0', 'Place', 'China'), entity('bb:0', 'Place', 'South China Sea')],
    ['placeholders', company('aa:0', 'a factory', { named: false }), company('bb:0', 'factory')],
  ])('are not made for %s', (_, a, b) => {
    expect(proposals(a, b)).toEqual([]);
  });

  it('are not made again for what a decision keeps apart, and come best first', () => {
    const entities = [company('aa:0', 'IEMZ Zarya'), company('bb:0', 'Zarya'), company('cc:0', 'IEMS Zarya')];
    const all = proposals(...entities);
    expect(all.map(({ score }) => score)).toEqual(all.map(({ score }) => score).sort((a, b) => b - a));
    const decisions = [
      {
        kind: 'separate' as const,
        entities: ['aa:0', 'bb:0'] as [string, string],
        event: 1,
        author: 'A. Reader',
      },
    ];
    const left = proposeMerges(buildParties(entities, decisions), decisions);
    expect(left.map(({ parties }) => parties.join())).not.toContain('aa:0,bb:0');
  });

  it('compare ten thousand parties without comparing all with all', () => {
    const entities = Array.from({ length: 10_000 }, (_, at) =>
      company(`d${at}:0`, `Trading Group ${at.toString(36).padStart(5, 'q')}`),
    );
    const began = performance.now();
    proposals(...entities);
    expect(performance.now() - began).toBeLessThan(4000);
  });
});
