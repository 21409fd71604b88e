import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../src/model/evidence.ts';
import type { ProposedLead } from '../../../src/model/lead.ts';
import { buildParties } from '../../../src/network/buildParties.ts';
import { findLeads } from '../../../src/network/leads/findLeads.ts';
import { entity, statement } from '../entity.ts';
import { delivery, hit, leadsWith, listing, middleman, plant } from './leadCase.ts';

const names = (leads: ProposedLead[]) => leads.map(({ candidate }) => candidate.name);
const texts = (lead: ProposedLead | undefined, effect: 'for' | 'against') =>
  lead?.reasons
    .filter((one) => one.effect === effect)
    .map(({ text }) => text)
    .join(' ') ?? '';

describe('leads from a list', () => {
  const works = listing('1', 'HALDEN WORKS JSC');
  const trader = listing('2', 'TERN TRADING, OOO', { linkedTo: ['HALDEN WORKS JSC'], countries: ['ru'] });
  const found = (hits = [hit('aa:plant', works)], more: Parameters<typeof leadsWith>[0] = {}) =>
    leadsWith({ hits, listings: [works, trader], ...more });

  it('finds the listing that the list links to whoever stands beside the unnamed one, and says so', () => {
    const [lead, ...others] = found();
    expect(others).toEqual([]);
    expect(lead).toMatchObject({
      placeholder: { id: 'aa:middleman', name: 'an Arkenian company working as an intermediary' },
      candidate: { name: 'TERN TRADING, OOO', listing: { list: 'test_list', id: '2' } },
      rank: 1,
    });
    expect(lead!.reasons[0]).toMatchObject({
      effect: 'for',
      text: 'The list says “TERN TRADING, OOO: linked to HALDEN WORKS JSC”; Halden Works, the recipient here, may be listing 1 (score 0.90, undecided).',
      source: { kind: 'listing', list: 'test_list', listing: '2' },
    });
    expect(texts(lead, 'for')).toContain('belongs to Russia');
    expect(texts(lead, 'for')).toContain('“TRADING” fits the description: a trader or intermediary');
  });

  it('follows the link the other way, too', () => {
    const linked = listing('1', 'HALDEN WORKS JSC', { linkedTo: ['TERN TRADING, OOO'] });
    const bare = listing('2', 'TERN TRADING, OOO');
    expect(names(leadsWith({ hits: [hit('aa:plant', linked)], listings: [linked, bare] }))).toEqual([
      'TERN TRADING, OOO',
    ]);
  });

  it('counts a link more once the hit is confirmed, and not at all once it is dismissed', () => {
    const [possible, confirmed] = [found()[0]!, found([hit('aa:plant', works, 'confirmed')])[0]!];
    expect(confirmed.score).toBeGreaterThan(possible.score);
    expect(texts(confirmed, 'for')).toContain('as A. Reader confirmed');
    expect(found([hit('aa:plant', works, 'dismissed')])).toEqual([]);
    expect(found([])).toEqual([]);
  });

  it('knows no listing before or after its days', () => {
    expect(found(undefined, { asOf: '2029-12-31' })).toEqual([]);
    const gone = { ...trader, until: '2030-12-01' };
    expect(found(undefined, { listings: [works, gone] })).toEqual([]);
  });

  it('takes no person and no ship for a company', () => {
    const others = (['Person', 'Vessel'] as const).map((type) => ({ ...trader, type }));
    for (const other of others) expect(found(undefined, { listings: [works, other] })).toEqual([]);
  });

  it('says what speaks against: another country, another trade, a later foundation', () => {
    const maker = { ...trader, names: [{ text: 'TERN INSTRUMENT PLANT', kind: 'primary' as const }] };
    const [lead] = found(undefined, { listings: [works, maker] });
    expect(texts(lead, 'against')).toContain('“PLANT” rather marks a manufacturer');
    const late = { ...trader, remarks: 'Organization Established Date 03 Jun 2030; Tax ID No. 1.' };
    const [young] = found(undefined, { listings: [works, late] });
    expect(texts(young, 'against')).toContain('Founded on 2030-06-03');
    expect(
      found(undefined, { listings: [works, { ...trader, countries: ['de'] }] })[0]?.score ?? 0,
    ).toBeLessThan(1);
  });

  it('notes that a listing came after what was written', () => {
    const [lead] = found(undefined, { listings: [works, { ...trader, from: '2030-09-09' }] });
    expect(texts(lead, 'for')).toContain('Listed on 2030-09-09, after');
  });

  it('shows a party that may be the listed one as one candidate with its listing', () => {
    const tern = entity('bb:tern', 'Company', 'Tern Trading');
    const paid = statement('paid', 'payment', { payer: ['aa:plant'], beneficiary: ['bb:tern'] });
    const leads = found([hit('aa:plant', works), hit('bb:tern', trader)], { entities: [tern], said: [paid] });
    expect(leads).toHaveLength(1);
    expect(leads[0]!.candidate).toEqual({
      name: 'Tern Trading',
      party: 'bb:tern',
      listing: { list: 'test_list', id: '2' },
    });
    expect(leads[0]!.reasons.map(({ source }) => source.kind)).toContain('statement');
  });
});

describe('leads from the case itself', () => {
  const tern = entity('bb:tern', 'Company', 'Tern Trading', { countries: ['ru'] });
  const grebe = entity('bb:grebe', 'Company', 'Grebe Holding', { countries: ['ru'] });
  const invoice = { document: 'bb', start: 0, end: 4, quote: 'sold' };
  const sold = statement(
    'sold',
    'supply',
    { supplier: ['bb:tern'], recipient: ['aa:plant'] },
    { citation: invoice },
  );
  const owned = statement(
    'owned',
    'ownership',
    { owner: ['bb:grebe'], asset: ['aa:plant'] },
    { citation: invoice },
  );

  it('puts whoever does the same to the same party first, with the sentence that says it', () => {
    const leads = leadsWith({ entities: [tern, grebe], said: [sold, owned] });
    expect(names(leads)).toEqual(['Tern Trading', 'Grebe Holding']);
    expect(leads[0]!.reasons[0]).toMatchObject({
      text: 'invoice.pdf has it as supplier where Halden Works is recipient, as the unnamed party is here.',
      source: { kind: 'statement', statement: 'sold', citation: invoice },
    });
    expect(leads.map(({ rank }) => rank)).toEqual([1, 2]);
  });

  it('is no lead without a link, whatever else fits', () => {
    expect(leadsWith({ entities: [tern] })).toEqual([]);
    expect(leadsWith({ entities: [tern], said: [{ ...sold, review: { state: 'rejected' } }] })).toEqual([]);
    expect(leadsWith({ entities: [tern], said: [{ ...sold, stance: 'denied' }] })).toEqual([]);
  });

  it('is no link that both have to do with one country', () => {
    const country = entity('bb:place', 'Place', 'Arkenia', { countries: ['ru'] });
    const said = ['aa:middleman', 'bb:tern'].map((subject, at) =>
      statement(`l${at}`, 'location', { subject: [subject], place: ['bb:place'] }),
    );
    expect(leadsWith({ entities: [tern, country], said })).toEqual([]);
  });

  it('sets the denial beside the link that it denies', () => {
    const claims = [
      { statements: [{ id: 'sold', origin: 'o' }], denials: [{ id: 'no', origin: 'p' }], origins: [] },
    ] as unknown as Claim[];
    const denial: typeof sold = { ...sold, id: 'no', stance: 'denied' };
    const [lead] = leadsWith({ entities: [tern], said: [sold, denial], claims });
    expect(lead!.reasons.find(({ text }) => text.includes('is denied'))).toMatchObject({
      effect: 'against',
      source: { kind: 'statement', statement: 'no' },
    });
  });

  it('counts it against a party that the same sentence names in another role', () => {
    const both = statement('delivery', 'supply', {
      supplier: ['bb:tern'],
      intermediary: ['aa:middleman'],
      recipient: ['aa:plant'],
    });
    const leads = findLeads({
      parties: buildParties([plant, middleman, tern], []),
      statements: [both, sold],
      claims: [],
      hits: [],
      listings: [],
      documents: [],
      asOf: '2031-01-01',
    });
    expect(texts(leads[0], 'against')).toContain('names it beside the unnamed party, as supplier');
  });

  it('tells where a party is by the places that statements give it', () => {
    const bare = { ...tern, countries: [] };
    const town = entity('bb:town', 'Place', 'Larkport', { countries: ['de'] });
    const lies = statement('lies', 'location', { subject: ['bb:tern'], place: ['bb:town'] });
    const reasons = leadsWith({ entities: [bare, town], said: [sold, lies] })[0]!.reasons.map(
      ({ text }) => text,
    );
    expect(reasons).toContain('The description speaks of Russia; this one belongs to Germany.');
  });

  it('ties over a product more weakly than over a party', () => {
    const drone = entity('bb:drone', 'Product', 'Heron-2');
    const factory = entity('aa:factory', 'Company', 'a factory in Arkenia', {
      named: false,
      countries: ['ru'],
    });
    const said = [
      statement('m1', 'manufacture', { manufacturer: ['aa:factory'], product: ['bb:drone'] }),
      statement('m2', 'manufacture', { manufacturer: ['bb:tern'], product: ['bb:drone'] }),
    ];
    const [lead] = leadsWith({ entities: [tern, drone, factory], said });
    expect(lead?.placeholder.id).toBe('aa:factory');
    expect(lead?.reasons.find(({ source }) => source.kind === 'statement')?.change).toBe(1.5);
  });

  it('never asks who an anonymous source is', () => {
    const official = entity('aa:official', 'Person', 'an official', { named: false });
    const person = entity('bb:person', 'Person', 'Ilya Brandt');
    const said = [
      statement('w1', 'employment', { employee: ['aa:official'], employer: ['aa:plant'] }),
      statement('w2', 'employment', { employee: ['bb:person'], employer: ['aa:plant'] }),
    ];
    expect(names(leadsWith({ entities: [official, person], said }))).toEqual(['Ilya Brandt']);
    const quoted = { ...delivery, id: 'q', attribution: [{ by: 'entity' as const, entity: 'aa:official' }] };
    expect(leadsWith({ entities: [official, person], said: [...said, quoted] })).toEqual([]);
  });

  it('answers the same whatever the order of what it is given', () => {
    const entities = [tern, grebe];
    const one = leadsWith({ entities, said: [sold, owned] });
    expect(leadsWith({ entities: entities.toReversed(), said: [owned, sold] })).toEqual(one);
  });
});
