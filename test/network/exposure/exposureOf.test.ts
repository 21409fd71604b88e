import { describe, expect, it } from 'vitest';
import type { EntityType } from '../../../src/model/entity.ts';
import type { DatedListing } from '../../../src/model/listing.ts';
import { exposureOf } from '../../../src/network/exposure/exposureOf.ts';
import { CaseBuilder, type Told } from '../../evidence/CaseBuilder.ts';
import { hitOn, reportInput } from '../../reporting/reportCase.ts';

const TEXT =
  'In May a factory in China supplied Broker. Broker supplied Works. Works paid Carrier. Owner owns 90% of Works. Iva Lind is the director of Plant. Works denies that Carrier was paid.';

const NAMES: Record<string, [EntityType]> = {
  'a factory in China': ['Organization'],
  Broker: ['Company'],
  Works: ['Company'],
  Carrier: ['Company'],
  Owner: ['Company'],
  Plant: ['Company'],
  'Iva Lind': ['Person'],
};

const TOLD: Told[] = [
  {
    type: 'supply',
    roles: { supplier: ['a factory in China'], recipient: ['Broker'] },
    quote: 'a factory in China supplied Broker',
  },
  { type: 'supply', roles: { supplier: ['Broker'], recipient: ['Works'] }, quote: 'Broker supplied Works' },
  { type: 'payment', roles: { payer: ['Works'], beneficiary: ['Carrier'] }, quote: 'Works paid Carrier' },
  {
    type: 'ownership',
    roles: { owner: ['Owner'], asset: ['Works'] },
    quote: 'Owner owns 90% of Works',
    properties: { share: 90, unit: '%' },
  },
  {
    type: 'directorship',
    roles: { director: ['Iva Lind'], organization: ['Plant'] },
    quote: 'Iva Lind is the director of Plant',
  },
  {
    type: 'payment',
    roles: { payer: ['Works'], beneficiary: ['Carrier'] },
    quote: 'Works denies that Carrier was paid',
    stance: 'denied',
    by: ['Works'],
  },
];

const listingNamed = (name: string, more: Partial<DatedListing> = {}): DatedListing => ({
  list: 'test_list',
  id: '77',
  type: 'Company',
  names: [{ text: name, kind: 'primary' }],
  programs: [],
  countries: [],
  addresses: [],
  birthDates: [],
  identifiers: [],
  linkedTo: [],
  from: '2020-01-01',
  until: null,
  basis: 'list',
  ...more,
});

describe('the exposure of all parties', () => {
  const built = new CaseBuilder().add('aa01', { publisher: 'Courier' }, TEXT, NAMES, TOLD);
  const input = reportInput(built);
  const base = {
    asOf: '2030-06-01',
    parties: input.parties,
    statements: input.statements,
    claims: input.claims,
  };
  const hits = [hitOn(input, 'Owner', '1', 'confirmed'), hitOn(input, 'Plant', '2')];
  const linkedListings = [listingNamed('FRONT CO', { linkedTo: ['Carrier'] })];
  const carrier = input.parties.find(({ name }) => name === 'Carrier')!.id;
  const sameIdentifier = [
    {
      party: carrier,
      scheme: 'INN',
      value: '0011005280',
      listing: listingNamed('CARRYING LLC', { id: '78' }),
    },
  ];
  const found = exposureOf({ ...base, hits, linkedListings, sameIdentifier });
  const of = (name: string) => found.parties.find((party) => party.name === name);
  const kinds = (name: string) =>
    of(name)?.exposures.map(({ kind, certain, distance }) => [kind, certain, distance]);

  it('tells listed and owned from near, and certain from possible', () => {
    expect(kinds('Owner')).toEqual([['listed', true, 0]]);
    expect(kinds('Works')).toEqual([['owned', true, 1]]);
    expect(kinds('Plant')).toEqual([['listed', false, 0]]);
    expect(['Owner', 'Works', 'Plant', 'Broker'].map((name) => of(name)!.verdict)).toEqual([
      'blocked',
      'blocked',
      'possible',
      'not',
    ]);
  });

  it('follows goods to what a listed party owns, directly and over others', () => {
    expect(of('Broker')!.exposures).toMatchObject([
      {
        kind: 'supplied',
        certain: true,
        distance: 1,
        statements: ['aa01-s01', 'aa01-s03'],
        sentence: 'Goods are said to have gone from Broker to Works, which is blocked by ownership.',
      },
    ]);
    expect(of('a factory in China')!.exposures).toMatchObject([
      {
        kind: 'supplied',
        distance: 2,
        statements: ['aa01-s00', 'aa01-s01', 'aa01-s03'],
        sentence:
          'Goods or money are said to tie a factory in China to Works, which is blocked by ownership, through Broker.',
      },
    ]);
  });

  it('says beside a payment that somebody denies it, and never calls it certain', () => {
    const paid = of('Carrier')!.exposures.find(({ kind }) => kind === 'paid')!;
    expect(paid).toMatchObject({ certain: false, distance: 1 });
    expect(paid.sentence).toBe(
      'Money is said to have gone from Works, which is blocked by ownership, to Carrier; somebody denies it.',
    );
  });

  it('links by directors, by the lists’ own words and by one identifier, none of them as certain', () => {
    expect(of('Iva Lind')!.exposures).toMatchObject([
      {
        kind: 'linked',
        certain: false,
        sentence: 'Iva Lind is tied to Plant, which may be listed, by a directorship.',
      },
    ]);
    const linked = of('Carrier')!.exposures.filter(({ kind }) => kind === 'linked');
    expect(linked.map(({ certain, sentence }) => [certain, sentence])).toEqual([
      [false, 'The list says that FRONT CO is linked to a party of the same name as Carrier.'],
      [false, 'Carrier has the INN 0011005280, as has CARRYING LLC, which is listed.'],
    ]);
  });

  it('finds nothing on a day before the listings, and nothing from what was rejected', () => {
    expect(
      exposureOf({ ...base, hits, asOf: '2030-01-14' }).parties.flatMap(({ exposures }) => exposures),
    ).toEqual([]);
    const rejected = input.statements.map((one) => ({ ...one, review: { state: 'rejected' as const } }));
    const left = exposureOf({ ...base, statements: rejected, claims: [], hits });
    expect(left.parties.map(({ name }) => name).sort()).toEqual(['Owner', 'Plant']);
  });
});
