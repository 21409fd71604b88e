import type { Entity } from '../../../src/model/entity.ts';
import type { Hit } from '../../../src/model/hit.ts';
import type { DatedListing } from '../../../src/model/listing.ts';
import type { ReviewedStatement } from '../../../src/model/review.ts';
import { buildParties } from '../../../src/network/buildParties.ts';
import { findLeads } from '../../../src/network/leads/findLeads.ts';
import type { LeadInput } from '../../../src/network/leads/LeadCase.ts';
import { entity, statement } from '../entity.ts';

export function listing(id: string, name: string, more: Partial<DatedListing> = {}): DatedListing {
  return {
    list: 'test_list',
    id,
    type: 'Company',
    names: [{ text: name, kind: 'primary' }],
    programs: [],
    countries: [],
    addresses: [],
    birthDates: [],
    identifiers: [],
    linkedTo: [],
    from: '2030-01-01',
    until: null,
    basis: 'list',
    ...more,
  };
}

export function hit(id: string, listed: DatedListing, verdict?: 'confirmed' | 'dismissed'): Hit {
  const decision = verdict && { verdict, reason: 'r', author: 'A. Reader', at: '2030', event: 1 };
  return {
    entity: { id, name: id, type: 'Company' },
    listing: listed,
    score: 0.9,
    explanation: {} as Hit['explanation'],
    decision: decision ?? null,
  };
}

/** The plant that an unnamed middleman supplies, and the sentence that says so. */
export const plant = entity('aa:plant', 'Company', 'Halden Works');
export const middleman = entity('aa:middleman', 'Company', 'an Arkenian company working as an intermediary', {
  named: false,
  countries: ['ru'],
});
export const delivery = statement('delivery', 'supply', {
  intermediary: ['aa:middleman'],
  recipient: ['aa:plant'],
});

/** Leads of the plant's case with more in it. */
export function leadsWith(
  more: Partial<Omit<LeadInput, 'parties'>> & { entities?: Entity[]; said?: ReviewedStatement[] } = {},
) {
  const { entities = [], said = [], ...input } = more;
  return findLeads({
    parties: buildParties([plant, middleman, ...entities], []),
    statements: [delivery, ...said],
    claims: [],
    hits: [],
    listings: [],
    documents: [
      { id: 'aa', name: 'article.txt', published: '2030-05-01' },
      { id: 'bb', name: 'invoice.pdf' },
    ],
    asOf: '2031-01-01',
    ...input,
  });
}
