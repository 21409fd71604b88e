import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { STANCES, STATEMENT_ROLES, STATEMENT_TYPES } from '../../src/model/statement.ts';
import { html } from '../../src/reporting/SafeHtml.ts';
import { saySentence } from '../../src/reporting/saySentence.ts';
import { sayTime } from '../../src/reporting/sayTime.ts';

const chain = [{ kind: 'publisher' as const, label: 'Daily Wire' }];

describe('sentences', () => {
  it.each(STATEMENT_TYPES)('name every filled role and the speaker of a statement of type %s', (type) => {
    const roles = Object.fromEntries(STATEMENT_ROLES[type].map((role) => [role, [`Some ${role}`]]));
    for (const stance of STANCES) {
      const sentence = saySentence({ type, roles, properties: {} }, stance, chain);
      for (const role of STATEMENT_ROLES[type]) expect(sentence).toContain(`Some ${role}`);
      expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
      if (type !== 'confirmation') expect(sentence).toContain('Daily Wire');
    }
  });

  it('never word a weaker stance as an assertion', () => {
    const said = { type: 'payment' as const, roles: { payer: ['A'], beneficiary: ['B'] }, properties: {} };
    const firm = saySentence(said, 'asserted', chain);
    const weaker = STANCES.filter((stance) => stance !== 'asserted').map((stance) =>
      saySentence(said, stance, chain),
    );
    expect(new Set([firm, ...weaker]).size).toBe(STANCES.length);
    expect(saySentence(said, 'denied', chain)).toBe('Daily Wire denies that A paid B.');
    expect(saySentence(said, 'alleged', chain)).toBe(
      'It is alleged, according to Daily Wire, that A paid B.',
    );
  });

  it('do not turn a missing confirmation into one', () => {
    const said = { type: 'confirmation' as const, roles: { publisher: ['Daily Wire'] }, properties: {} };
    expect(saySentence(said, 'unconfirmed', chain)).toBe('Daily Wire could not confirm the report.');
  });
});

describe('times in words', () => {
  it.each([
    ['2024', '2024'],
    ['2024-22', 'summer 2024'],
    ['2024-XX', '2024'],
    ['2024-09-19', '19 September 2024'],
    ['2022-02/..', 'since February 2022'],
    ['../2024-04-20', 'until 20 April 2024'],
    ['2023-10/2023-12', 'October 2023 to December 2023'],
    ['202X', '2020s'],
    ['2024-05~', 'about May 2024'],
  ])('%s is %s', (edtf, words) => {
    expect(sayTime(edtf)).toBe(words);
  });
});

describe('markup', () => {
  it('reads back as the text that went in, in elements and in attributes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const printable = text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu, '');
        const { document } = parseHTML(
          `<body>${html`<p title="${printable}">${printable}</p>`.markup}</body>`,
        );
        const paragraph = document.querySelector('p')!;
        expect(paragraph.textContent).toBe(printable);
        expect(paragraph.getAttribute('title')).toBe(printable);
        expect(paragraph.children.length).toBe(0);
      }),
    );
  });
});
