import { describe, expect, it } from 'vitest';
import type { Party } from '../../src/model/party.ts';
import { PartyNotFound, partyNamed } from '../../src/workflows/partyNamed.ts';

function party(id: string, ...names: string[]): Party {
  return {
    id,
    type: 'Organization',
    name: names[0]!,
    names,
    named: true,
    countries: [],
    identifiers: [],
    entities: [id],
    joins: [],
  };
}

const parties = [
  party('a:1', 'Borealis Engine Works', 'Borealis'),
  party('a:2', 'Borealis Trading'),
  party('a:3', 'Société Générale d’Éoliennes'),
  party('b:1', 'Northwind'),
  party('b:2', 'Northwind'),
];

describe('partyNamed', () => {
  it.each([
    ['a:2', 'a:2'],
    ['Borealis', 'a:1'],
    ['borealis trading', 'a:2'],
    ['societe generale', 'a:3'],
  ])('takes %s for %s', (asked, id) => expect(partyNamed(parties, asked).id).toBe(id));

  it('names the candidates where a name is not enough', () => {
    const ask = () => partyNamed(parties, 'Northwind');
    expect(ask).toThrow(PartyNotFound);
    expect(ask).toThrow(/b:1.*b:2/);
  });

  it('says when nobody is called so', () => {
    expect(() => partyNamed(parties, 'Zephyr')).toThrow('No party of the case is called “Zephyr”.');
  });
});
