import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/model/evidence.ts';
import { buildNetwork } from '../../src/network/buildNetwork.ts';
import { buildParties } from '../../src/network/buildParties.ts';
import { entity, statement } from './entity.ts';

const parties = buildParties(
  [
    entity('aa:0', 'Company', 'Zarya Works'),
    entity('aa:1', 'Company', 'Vektor'),
    entity('aa:2', 'Company', 'a supplier', { named: false }),
    entity('aa:3', 'Product', 'Heron-2'),
    entity('bb:0', 'Company', 'Zarya Works'),
    entity('bb:1', 'Company', 'Vektor'),
  ],
  [],
);
const line = ({ from, to, fromRole, toRole }: ReturnType<typeof buildNetwork>[number]) =>
  `${from} ${fromRole} > ${to} ${toRole}`;

describe('the network', () => {
  it('draws a supply along its chain, with the product beside each of its parties', () => {
    const roles = { supplier: ['aa:2'], intermediary: ['aa:1'], recipient: ['aa:0'], product: ['aa:3'] };
    expect(
      buildNetwork(parties, [statement('s1', 'supply', roles)], [])
        .map(line)
        .sort(),
    ).toEqual([
      'aa:0 recipient > aa:3 product',
      'aa:1 intermediary > aa:0 recipient',
      'aa:1 intermediary > aa:3 product',
      'aa:2 supplier > aa:1 intermediary',
      'aa:2 supplier > aa:3 product',
    ]);
  });

  it('gathers what several documents say into one line, best evidenced first, origins counted once', () => {
    const said = (id: string, a: string, b: string, more = {}) =>
      statement(id, 'payment', { payer: [a], beneficiary: [b] }, more);
    const statements = [
      said('s1', 'aa:0', 'aa:1', { stance: 'alleged' }),
      said('s2', 'bb:0', 'bb:1'),
      said('s3', 'aa:0', 'bb:1', { review: { state: 'accepted' } }),
      said('s4', 'aa:0', 'aa:1', { review: { state: 'rejected' } }),
    ];
    const voice = (id: string, origin: string) => ({
      id,
      document: 'aa',
      stance: 'asserted' as const,
      chain: [],
      origin,
    });
    const claim = {
      origins: [{}, {}],
      statements: [voice('s1', 'x'), voice('s2', 'x'), voice('s3', 'y')],
      denials: [],
    } as unknown as Claim;
    expect(buildNetwork(parties, statements, [claim])).toMatchObject([
      {
        from: 'aa:0',
        to: 'aa:1',
        origins: 2,
        denied: false,
        statements: [{ id: 's3' }, { id: 's2' }, { id: 's1' }],
      },
    ]);
  });

  it('keeps denied lines and marks them; a denial alone has no origin that speaks for it', () => {
    const denial = statement(
      's1',
      'payment',
      { payer: ['aa:0'], beneficiary: ['aa:1'] },
      { stance: 'denied' },
    );
    expect(buildNetwork(parties, [denial], [])).toMatchObject([{ denied: true, origins: 0 }]);
  });

  it('draws nothing from a party to itself, or where only one role is filled', () => {
    const statements = [
      statement('s1', 'payment', { payer: ['aa:0'], beneficiary: ['bb:0'] }),
      statement('s2', 'specification', { product: ['aa:3'] }),
    ];
    expect(buildNetwork(parties, statements, [])).toEqual([]);
  });
});
