import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { reportHtml } from '../../src/reporting/reportHtml.ts';
import { exposureOfCase, type Listed, ownershipCase } from '../network/exposure/ownershipCase.ts';
import { hitOn, reportInput } from './reportCase.ts';

const textOf = (node: Element | null | undefined) => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

function pageWith(listed: Listed[], state: 'proposed' | 'accepted' = 'proposed') {
  const review = { state };
  const built = ownershipCase([
    ['Alpha', 'owns 25% of', 'Target', { review }],
    ['Beta', 'owns 25% of', 'Target', { review }],
    ['Gamma', 'owns 50% of', 'Target', { review }],
  ]);
  const base = reportInput(built);
  const hits = listed.map(({ name, verdict }, at) => hitOn(base, name, `${at + 1}`, verdict));
  const lists = [{ list: 'test_list', snapshot: '2024-12-01' }];
  return parseHTML(
    reportHtml({
      ...base,
      screening: { asOf: '2025-01-01', lists, hits, threshold: 0.8 },
      exposure: exposureOfCase(built, listed),
    }),
  ).document;
}

describe('exposure in the report', () => {
  it('stands under the party with its arithmetic, each sentence with footnotes that are there', () => {
    const page = pageWith([
      { name: 'Alpha', verdict: 'confirmed' },
      { name: 'Beta', verdict: 'confirmed' },
    ]);
    const lines = page.querySelector('[id="party-aa01:001"] .exposure')!;
    expect(textOf(lines)).toContain('Exposure as of 1 January 2025');
    expect(textOf(lines)).toContain('no legal advice');
    const line = lines.querySelector('.hit')!;
    expect(textOf(line.querySelector('.s'))).toMatch(
      /Target is blocked by ownership .*Alpha 25% \+ Beta 25% = 50%/,
    );
    expect([...line.querySelectorAll('tr')].map(textOf)).toEqual([
      'OwnerShareCounts as',
      expect.stringMatching(/^Alpha25%\d+listed$/),
      expect.stringMatching(/^Beta25%\d+listed$/),
      expect.stringMatching(/^Gamma50%\d+does not count$/),
      'Sum that counts50%',
    ]);
    for (const sentence of lines.querySelectorAll('.s')) {
      const references = [...sentence.querySelectorAll('a.ref')];
      expect(references.length, textOf(sentence)).toBeGreaterThan(0);
      for (const reference of references) {
        expect(page.getElementById(reference.getAttribute('href')!.slice(1))).not.toBeNull();
      }
    }
  });

  it('marks as undecided what nobody has accepted, and as decided only what somebody has', () => {
    const listed: Listed[] = ['Alpha', 'Gamma'].map((name) => ({ name, verdict: 'confirmed' }));
    const line = (page: Document) => page.querySelector('[id="party-aa01:001"] .exposure .hit')!;
    expect(line(pageWith(listed)).className).toBe('hit undecided');
    expect(line(pageWith(listed, 'accepted')).className).toBe('hit confirmed');
  });

  it('words what is possible as possible, and says why', () => {
    const page = pageWith([{ name: 'Alpha', verdict: 'confirmed' }, { name: 'Beta' }]);
    const line = page.querySelector('[id="party-aa01:001"] .exposure .hit.undecided');
    expect(textOf(line)).toContain('Target is possibly blocked by ownership');
    expect(textOf(line)).toContain('Beta may be a listed party; nobody has decided on it.');
  });

  it('is silent where no known owner is listed', () => {
    expect(pageWith([]).querySelectorAll('.exposure').length).toBe(0);
  });
});
