import { describe, expect, it } from 'vitest';
import { proposeStatements } from '../../../src/extraction/statements/proposeStatements.ts';
import { annotateMarkup } from './annotateMarkup.ts';
import { courtFiling } from './gold/courtFiling.ts';
import { designationNotice } from './gold/designationNotice.ts';
import { emailThread } from './gold/emailThread.ts';
import { followUp } from './gold/followUp.ts';
import type { GoldDocument } from './gold/GoldDocument.ts';
import { ministryDenial } from './gold/ministryDenial.ts';
import { procurementStory } from './gold/procurementStory.ts';
import { programmeReport } from './gold/programmeReport.ts';
import { registryExtract } from './gold/registryExtract.ts';
import { scoreGold } from './gold/scoreGold.ts';
import { technicalReport } from './gold/technicalReport.ts';
import { wireReport } from './gold/wireReport.ts';

function scored(document: GoldDocument) {
  const annotated = annotateMarkup(
    document.markup,
    document.publisher ? { publisher: document.publisher } : {},
  );
  return scoreGold(document, annotated.input.text, proposeStatements(annotated));
}

describe.each([wireReport, ministryDenial, courtFiling, registryExtract, technicalReport, emailThread])(
  'a $genre',
  (document) => {
    it('is read as it was annotated by hand', () => {
      const score = scored(document);
      expect({ missed: score.missed, extra: score.extra }).toEqual({ missed: [], extra: [] });
      expect(score.stanceRight).toBe(score.any);
      expect(score.timeRight).toBe(score.timed);
      expect(score.spokenFor).toBe(score.spoken);
    });
  },
);

describe('documents kept back until the rules stood', () => {
  const scores = [procurementStory, designationNotice, programmeReport, followUp].map(scored);
  const sum = (key: 'gold' | 'whole' | 'any' | 'stanceRight') =>
    scores.reduce((total, score) => total + score[key], 0);

  it('yield nothing that is not in them, in the stance that they give it', () => {
    expect(scores.flatMap(({ extra }) => extra)).toEqual([]);
    expect(sum('stanceRight')).toBe(sum('any'));
  });

  it('yield most of what is in them', () => {
    // 27 of 46 when they were first read.
    expect(sum('whole') / sum('gold')).toBeGreaterThanOrEqual(0.85);
  });
});
