import type { ProposedLead } from '../../src/model/lead.ts';

const article = 'a1'.repeat(8);
const placeholder = { id: `${article}:5`, name: 'a factory in Orland' };

/** Two leads of the invented factory: a party of the case and a listing. */
export const fixtureLeads: ProposedLead[] = [
  {
    placeholder,
    candidate: { name: 'Meridian Trade', party: `${article}:10` },
    rank: 1,
    score: 2.5,
    reasons: [
      {
        effect: 'for',
        text: 'invoice.txt has it as supplier where Severin Works is recipient, as the unnamed party is here.',
        change: 3,
        source: {
          kind: 'statement',
          statement: `${article}:s1`,
          citation: { document: article, start: 0, end: 26, quote: 'Arms maker Severin Works t' },
        },
      },
      {
        effect: 'against',
        text: 'The same document names it elsewhere, and not here.',
        change: -0.5,
        source: { kind: 'case' },
      },
    ],
  },
  {
    placeholder,
    candidate: { name: 'SEVERIN WORKS JSC', listing: { list: 'invented_sanctions', id: '7001' } },
    rank: 2,
    score: 1,
    reasons: [
      {
        effect: 'for',
        text: 'The list says “SEVERIN WORKS JSC: linked to POLARIS HOLDING”.',
        change: 2,
        source: { kind: 'listing', list: 'invented_sanctions', listing: '7001', name: 'SEVERIN WORKS JSC' },
      },
    ],
  },
];
