import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { Lead } from '../../src/model/lead.ts';
import { reportHtml } from '../../src/reporting/reportHtml.ts';
import { CaseBuilder } from '../evidence/CaseBuilder.ts';
import { reportInput } from './reportCase.ts';

const built = new CaseBuilder().add(
  'aa01',
  { publisher: 'Valley Courier', name: 'courier.txt' },
  'A trader, unnamed, supplied Zarya Works.',
  { 'a trader': ['Company', 'ru'], 'Zarya Works': ['Company', 'ru'] },
  [
    {
      type: 'supply',
      roles: { supplier: ['a trader'], recipient: ['Zarya Works'] },
      quote: 'A trader, unnamed, supplied Zarya Works',
    },
  ],
);
const [said] = built.statements;
const placeholder = { id: built.entity('aa01', 'a trader').id, name: 'a trader' };
const lead = (id: string, decision: Lead['decision'] = null): Lead => ({
  placeholder,
  candidate: { name: `TERN ${id}, OOO`, listing: { list: 'test_list', id } },
  rank: 1,
  score: 3,
  reasons: [
    {
      effect: 'for',
      text: `The list says “TERN ${id}: linked to ZARYA”.`,
      change: 2,
      source: { kind: 'listing', list: 'test_list', listing: id, name: `TERN ${id}, OOO` },
    },
    {
      effect: 'against',
      text: 'Another document says otherwise.',
      change: -0.5,
      source: { kind: 'statement', statement: said!.id, citation: said!.citation },
    },
  ],
  decision,
});
const word = { author: 'A. Reader', at: '2030-05-01T10:00:00Z', reason: 'same tax number' };

function leadsOf(leads: Lead[]) {
  const page = parseHTML(reportHtml(reportInput(built, { leads }))).document;
  const lines = [...page.querySelectorAll(`[id="party-${placeholder.id}"] .leads li`)];
  return { page, lines, texts: lines.map((line) => (line.textContent ?? '').replace(/\s+/g, ' ').trim()) };
}

describe('the leads of an unnamed party in the report', () => {
  it('marks an open lead as no fact, with what speaks for and against', () => {
    const { texts } = leadsOf([lead('1')]);
    expect(texts).toHaveLength(1);
    expect(texts[0]).toMatch(
      /^It may be TERN 1, OOO \(test_list 1\)\. For: The list says .* Against: Another document .*lead, not a fact$/,
    );
  });

  it('gives an accepted one in the name of the person who accepted it, and no dismissed one', () => {
    const { texts, page } = leadsOf([
      lead('1', { ...word, verdict: 'accepted', event: 7 }),
      lead('2', { ...word, verdict: 'dismissed', event: 8 }),
    ]);
    expect(texts).toHaveLength(1);
    expect(texts[0]).toContain(
      'A. Reader identifies it as TERN 1, OOO (test_list 1), with the reason “same tax number”.',
    );
    expect(texts[0]).not.toContain('lead, not a fact');
    expect(page.querySelector('#notes')!.textContent).toContain('decision 7: by A. Reader, 2030-05-01');
  });

  it('gives each line footnotes that are there', () => {
    const { lines, page } = leadsOf([lead('1'), lead('2', { ...word, verdict: 'accepted', event: 7 })]);
    for (const line of lines) {
      const references = [...line.querySelectorAll('.s a.ref')];
      expect(references.length).toBeGreaterThan(1);
      for (const reference of references)
        expect(page.getElementById(reference.getAttribute('href')!.slice(1))).not.toBeNull();
    }
  });

  it('shows three at most', () => {
    expect(leadsOf(['1', '2', '3', '4'].map((id) => lead(id))).lines).toHaveLength(3);
  });
});
