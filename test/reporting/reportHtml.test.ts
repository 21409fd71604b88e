import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { reportHtml } from '../../src/reporting/reportHtml.ts';
import type { ReportInput } from '../../src/reporting/reportInput.ts';
import { CaseBuilder } from '../evidence/CaseBuilder.ts';
import { scoopAndRetellings, withIndependentReport } from '../evidence/scoop.ts';
import { hitOn, reportInput } from './reportCase.ts';

const pageOf = (input: ReportInput) => parseHTML(reportHtml(input)).document;
const textOf = (node: { textContent: string | null } | null) =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

function contestedCase(): CaseBuilder {
  return withIndependentReport(scoopAndRetellings()).add(
    'dd01',
    { publisher: 'Valley Courier', name: 'courier.txt' },
    'A factory in China supplied Zarya Works with seven units of the Heron-2 in summer 2029.',
    {
      'a factory in China': ['Organization', 'cn'],
      'Zarya Works': ['Company', 'ru'],
      'Heron-2': ['Product'],
    },
    [
      {
        type: 'supply',
        roles: { supplier: ['a factory in China'], recipient: ['Zarya Works'], product: ['Heron-2'] },
        quote: 'A factory in China supplied Zarya Works with seven units of the Heron-2 in summer 2029',
        time: '2029-22',
        properties: { quantity: 7 },
        review: { state: 'accepted', author: 'A. Reader' },
      },
    ],
  );
}

function screenedCase(): ReportInput {
  const input = reportInput(contestedCase());
  const hits = [
    hitOn(input, 'Zarya Works', '11', 'confirmed'),
    hitOn(input, 'Ilya Brandt', '12'),
    hitOn(input, 'Morning Post', '13', 'dismissed'),
  ];
  const lists = [{ list: 'test_list', title: 'Test list', snapshot: '2030-05-01' }];
  return { ...input, screening: { asOf: '2030-06-01', lists, hits, threshold: 0.8 } };
}

describe('the report', () => {
  const input = screenedCase();
  const page = pageOf(input);

  it('gives every sentence a footnote that is there, and every footnote its quote in its document', () => {
    const sentences = [...page.querySelectorAll('.s')];
    expect(sentences.length).toBeGreaterThan(20);
    for (const sentence of sentences) {
      const references = [...sentence.querySelectorAll('a.ref')];
      expect(references.length, textOf(sentence)).toBeGreaterThan(0);
      for (const reference of references) {
        const note = page.getElementById(reference.getAttribute('href')!.slice(1));
        expect(note, textOf(sentence)).not.toBeNull();
      }
    }
    const notes = [...page.querySelectorAll('.notes li')];
    for (const note of notes) {
      const quote = note.querySelector('q[data-document]');
      if (!quote) {
        expect(textOf(note)).toMatch(/^test_list, entry \d+:/);
        continue;
      }
      const document = input.documents.find(
        ({ record }) => record.id === quote.getAttribute('data-document'),
      )!;
      const [start, end] = ['data-start', 'data-end'].map((name) => Number(quote.getAttribute(name)));
      expect(document.text.slice(start, end)).toBe(quote.textContent);
    }
    expect(notes.map((note) => note.id)).toEqual(notes.map((_, at) => `note-${at + 1}`));
  });

  it('tells nothing outside of such sentences', () => {
    for (const block of page.querySelectorAll('.lead, .voice, .standing, .hit, .findings > li')) {
      expect(block.querySelector('.s'), textOf(block)).not.toBeNull();
    }
    const bare = [...page.querySelectorAll('main p, main li')].filter(
      (block) =>
        !block.querySelector('.s') && /\b(?:supplied|developed|denies|According to)\b/.test(textOf(block)),
    );
    expect(bare.filter((block) => !block.closest('#notes')).map(textOf)).toEqual([]);
  });

  it('has a sentence for each statement that was not rejected', () => {
    const cited = new Set(
      [...page.querySelectorAll('q[data-document]')].map((quote) =>
        ['data-document', 'data-start', 'data-end'].map((name) => quote.getAttribute(name)).join(' '),
      ),
    );
    for (const { citation } of input.statements) {
      expect(cited).toContain(`${citation.document} ${citation.start} ${citation.end}`);
    }
  });

  it('puts the denial into the same block as what it denies, and into the same finding', () => {
    const contested = [...page.querySelectorAll('.claim.contested')].map(textOf);
    expect(
      contested.some(
        (text) =>
          text.includes('supplied Heron-2') &&
          text.includes('China denies that China supplied goods to Russia'),
      ),
    ).toBe(true);
    const findings = [...page.querySelectorAll('.findings li')].map(textOf);
    expect(
      findings.filter((text) => text.includes('supplied')).every((text) => text.includes('China denies')),
    ).toBe(true);
  });

  it('marks what nobody decided, and only that', () => {
    const blocks = [...page.querySelectorAll('.claim')];
    const accepted = blocks.filter((block) => textOf(block).includes('summer 2029'));
    expect(accepted.map((block) => textOf(block.querySelector('.badge')))).toEqual([
      'accepted by A. Reader; 1 of 2 undecided',
    ]);
    const others = blocks.filter((block) => !accepted.includes(block));
    expect(others.every((block) => block.querySelector('.undecided') !== null)).toBe(true);
  });

  it('words a confirmed, an undecided and a dismissed hit as what they are', () => {
    expect(textOf(page.querySelector('#findings .hit.confirmed'))).toMatch(
      /^Zarya Works is ZARYA WORKS JSC .*: confirmed by A\. Reader/,
    );
    expect(textOf(page.querySelector('#findings .hit.undecided'))).toMatch(
      /^Ilya Brandt may be .*possible match, undecided, score 0\.93/,
    );
    const dismissed = [...page.querySelectorAll('.hit.dismissed')];
    expect(dismissed.length).toBe(1);
    expect(dismissed[0]!.closest('section')!.id).toBe('dismissed');
  });

  it('shows each document with its SHA-256, and says what stands for the case as a whole', () => {
    for (const { record } of input.documents)
      expect(textOf(page.querySelector('#documents'))).toContain(record.sha256);
    expect(textOf(page.querySelector('.facts'))).toContain('Test listsnapshot of 2030-05-01');
  });

  it('needs no network and runs no script', () => {
    expect(page.querySelectorAll('script, link, img, iframe, object, embed, form').length).toBe(0);
    const markup = reportHtml(input);
    expect(markup).not.toMatch(/url\(|@import|\ssrc=|\shref="(?!#)/);
  });

  it('is the same file for the same input', () => {
    expect(reportHtml(screenedCase())).toBe(reportHtml(input));
  });
});

describe('a report on hostile or unusual input', () => {
  it('escapes names, quotes, titles, reasons and addresses', () => {
    const evil = `<script>alert(1)</script>"' onmouseover='x' <img src=x onerror=y>&amp;`;
    const built = new CaseBuilder().add(
      'ff01',
      { publisher: evil, name: `${evil}.txt` },
      `${evil} paid Zarya.`,
      { [evil]: ['Company'], Zarya: ['Company'] },
      [{ type: 'payment', roles: { payer: [evil], beneficiary: ['Zarya'] }, quote: `${evil} paid Zarya` }],
    );
    built.documents[0]!.record.url = 'javascript:alert(1)';
    const decision = {
      kind: 'merge' as const,
      entities: ['ff01:000', 'ff01:001'] as [string, string],
      reason: evil,
    };
    const base = reportInput(built, { name: evil });
    const page = pageOf({
      ...base,
      decisions: [{ seq: 1, at: '2030-01-01', author: evil, decision, retracted: false }],
      screening: {
        asOf: '2030-01-01',
        lists: [{ list: evil, snapshot: null }],
        hits: [hitOn(base, 'Zarya', evil)],
        threshold: 0,
      },
    });
    expect(page.querySelectorAll('script, img').length).toBe(0);
    const attributes = [...page.querySelectorAll('*')].flatMap((node) => [...node.attributes]);
    expect(attributes.filter(({ name }) => name.startsWith('on') || name === 'src')).toEqual([]);
    expect(attributes.filter(({ name, value }) => name === 'href' && !value.startsWith('#'))).toEqual([]);
    expect(textOf(page.querySelector('h1'))).toBe(evil);
    expect(page.querySelector('.notes q')!.textContent).toBe(`${evil} paid Zarya`);
  });

  it('leaves rejected statements out', () => {
    const built = contestedCase();
    for (const statement of built.statements) statement.review = { state: 'rejected' };
    const page = pageOf(reportInput(built));
    expect(page.querySelectorAll('.s').length).toBe(0);
    expect(page.querySelectorAll('#documents li').length).toBe(built.documents.length);
  });

  it('stands on an empty case', () => {
    const page = pageOf(reportInput(new CaseBuilder()));
    expect(textOf(page.querySelector('h1'))).toBe('The valley works');
    expect(page.querySelectorAll('.notes li').length).toBe(0);
  });

  it('draws a large network without leaving the frame', () => {
    const built = new CaseBuilder();
    const names = Array.from({ length: 70 }, (_, at) => `Works number ${at}`);
    built.add(
      'aa01',
      {},
      'They paid each other.',
      Object.fromEntries(names.map((name) => [name, ['Company' as const]])),
      names.slice(1).map((name, at) => ({
        type: 'payment' as const,
        roles: { payer: [names[Math.floor(at / 3)]!], beneficiary: [name] },
        quote: 'They paid each other',
      })),
    );
    const page = pageOf(reportInput(built));
    const places = [...page.querySelectorAll('.parties g')].map((node) =>
      /translate\(([\d.-]+) ([\d.-]+)\)/.exec(node.getAttribute('transform')!)!.slice(1).map(Number),
    );
    expect(places.length).toBe(48);
    for (const [x, y] of places) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(1000);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(640);
    }
  });
});
