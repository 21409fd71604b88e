import { describe, expect, it } from 'vitest';
import { proposeStatements } from '../../../src/extraction/statements/proposeStatements.ts';
import { annotateMarkup } from './annotateMarkup.ts';
import { courtFiling } from './gold/courtFiling.ts';
import { emailThread } from './gold/emailThread.ts';
import type { GoldDocument } from './gold/GoldDocument.ts';
import { ministryDenial } from './gold/ministryDenial.ts';
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
