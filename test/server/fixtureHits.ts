import type { Hit } from '../../src/model/hit.ts';

/** Two hits of invented parties against an invented list: one above the threshold, one far below. */
export const fixtureHits: Hit[] = [
  {
    entity: { id: `${'a1'.repeat(8)}:1`, name: 'Severin Works', type: 'Company' },
    listing: {
      list: 'invented_sanctions',
      id: '7001',
      type: 'Company',
      names: [
        { text: 'SEVERIN WORKS JSC', kind: 'primary' },
        { text: 'Severinskiy Zavod', kind: 'alias' },
      ],
      programs: ['DRONES-EO'],
      countries: ['ru'],
      addresses: ['12 Quay Street'],
      birthDates: [],
      identifiers: [],
      linkedTo: ['POLARIS HOLDING'],
      from: '2030-06-01',
      until: null,
      basis: 'list',
    },
    score: 0.96,
    explanation: {
      query: 'Severin Works',
      listed: 'SEVERIN WORKS JSC',
      listedKind: 'primary',
      parts: [
        { left: 'severin', right: 'severin', rule: 'same', score: 1, weight: 0.7 },
        { left: 'works', right: 'works', rule: 'same', score: 1, weight: 0.25 },
        { left: '', right: 'jsc', rule: 'legal form', score: 1, weight: 0.05 },
      ],
      nameScore: 0.95,
      qualifiers: [{ name: 'country', effect: 'for', change: 0.01, detail: 'both in ru' }],
      summary: 'The names are the same but for the legal form, and the countries agree.',
    },
    decision: null,
  },
  {
    entity: { id: `${'a1'.repeat(8)}:8`, name: 'Anton Verel', type: 'Person' },
    listing: {
      list: 'invented_sanctions',
      id: '7044',
      type: 'Person',
      names: [{ text: 'VERELL, Antonia', kind: 'primary' }],
      programs: ['DRONES-EO'],
      countries: [],
      addresses: [],
      birthDates: ['1971-03-02'],
      identifiers: [],
      linkedTo: [],
      from: '2030-06-01',
      until: null,
      basis: 'seen',
    },
    score: 0.58,
    explanation: {
      query: 'Anton Verel',
      listed: 'VERELL, Antonia',
      listedKind: 'primary',
      parts: [
        { left: 'verel', right: 'verell', rule: 'spelling (1 edit)', score: 0.86, weight: 0.6 },
        { left: 'anton', right: 'antonia', rule: 'spelling (2 edits)', score: 0.6, weight: 0.4 },
      ],
      nameScore: 0.62,
      qualifiers: [],
      summary: 'Both parts are spelled differently.',
    },
    decision: null,
  },
];
