import { describe, expect, it } from 'vitest';
import { type CredibilityFacts, proposeCredibility, proposeReliability } from '../../src/evidence/grades.ts';
import { standingSentence } from '../../src/evidence/standingSentence.ts';

const plain: CredibilityFacts = {
  origins: 1,
  papers: false,
  onlyUnnamed: false,
  asserted: true,
  denied: false,
};

describe('grades', () => {
  it.each([
    ['1', { origins: 3, papers: true }],
    ['2', { origins: 3 }],
    ['2', { origins: 2 }],
    ['3', {}],
    ['3', { origins: 2, denied: true }],
    ['4', { denied: true }],
    ['5', { asserted: false, denied: true }],
    ['6', { asserted: false }],
    ['6', { onlyUnnamed: true }],
    ['6', { origins: 0, denied: true }],
  ] as const)('propose credibility %s for %o', (grade, facts) => {
    expect(proposeCredibility({ ...plain, ...facts }).grade).toBe(grade);
  });

  it('never propose the best credibility for what is denied, nor a better one for fewer origins', () => {
    for (const papers of [true, false]) {
      for (let origins = 1; origins < 5; origins++) {
        const grade = (facts: Partial<CredibilityFacts>) =>
          Number(proposeCredibility({ ...plain, origins, papers, ...facts }).grade);
        expect(grade({ denied: true })).toBeGreaterThanOrEqual(3);
        expect(grade({ origins: origins + 1 })).toBeLessThanOrEqual(grade({}));
      }
    }
  });

  it('leave a good reliability to people', () => {
    const kinds = ['publisher', 'party', 'document', 'anonymous'] as const;
    const grades = kinds.flatMap((kind) =>
      [true, false].map((atHand) => proposeReliability({ kind, atHand }).grade),
    );
    expect(grades.every((grade) => grade >= 'C')).toBe(true);
    expect(proposeReliability({ kind: 'anonymous', atHand: false }).grade).toBe('F');
  });
});

describe('the sentence of standing', () => {
  const facts = {
    origins: ['documents cited by Daily Wire'],
    documents: 2,
    outlets: 2,
    deniedBy: [],
    couldNotConfirm: [],
    likelyDependent: 0,
  };

  it('says who denies, once', () => {
    expect(standingSentence({ ...facts, deniedBy: ['China', 'China'] })).toBe(
      'Reported by one origin (documents cited by Daily Wire), in two documents through two outlets; denied by China; not confirmed by another origin.',
    );
  });

  it('never words an allegation as a report', () => {
    expect(standingSentence({ ...facts, weakestStance: 'alleged' })).toMatch(/^Alleged by one origin/);
  });

  it('shortens long lists', () => {
    const origins = ['A', 'B', 'C', 'D', 'E', 'F'];
    expect(standingSentence({ ...facts, origins })).toContain('six origins (A, B, C and three others)');
  });
});
