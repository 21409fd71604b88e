import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proposeStatements } from '../../../src/extraction/statements/proposeStatements.ts';
import { citationHolds } from '../../../src/model/citation.ts';
import { STANCES, STATEMENT_ROLES } from '../../../src/model/statement.ts';
import { isEdtf } from '../../../src/model/time.ts';
import { annotateMarkup } from './annotateMarkup.ts';
import { SENTENCE_TABLES } from './sentenceTables.ts';

const sentences = SENTENCE_TABLES.map(({ sentence }) => sentence);
const words = sentences.flatMap((sentence) => sentence.split(/ (?![^[]*\])/));
const plain = fc
  .string({ unit: 'grapheme', maxLength: 30 })
  .map((text) => text.replaceAll(/[[\]|\n\r]/gu, ' '));

/** Whole sentences, words of sentences in any order, and any unicode between them. */
const texts = fc
  .array(
    fc.oneof(
      fc.constantFrom(...sentences),
      fc.constantFrom(...words),
      fc.constantFrom(...words),
      plain,
      fc.constant('\n'),
    ),
    {
      maxLength: 30,
    },
  )
  .map((parts) => `Note ${parts.join(' ')}`);

describe('proposeStatements, whatever the text', () => {
  it('cites what is there, fills only roles of the type, with entities that exist, once each', () => {
    fc.assert(
      fc.property(texts, (markup) => {
        const annotated = annotateMarkup(markup);
        const known = new Set(annotated.entities.map(({ id }) => id));
        for (const statement of proposeStatements(annotated)) {
          expect(citationHolds(annotated.input.text, statement.citation)).toBe(true);
          const allowed: readonly string[] = STATEMENT_ROLES[statement.type];
          const ids = Object.values(statement.roles).flat();
          expect(Object.keys(statement.roles).every((role) => allowed.includes(role))).toBe(true);
          expect(ids.length).toBeGreaterThan(0);
          expect(new Set(ids).size).toBe(ids.length);
          expect(ids.every((id) => known.has(id))).toBe(true);
          expect(STANCES).toContain(statement.stance);
          expect(statement.confidence).toBeGreaterThan(0);
          expect(statement.confidence).toBeLessThanOrEqual(1);
          if (statement.time !== undefined) expect(isEdtf(statement.time)).toBe(true);
          for (const step of statement.attribution)
            if (step.by === 'entity') expect(known).toContain(step.entity);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('proposes the same again, with ids of their own', () => {
    fc.assert(
      fc.property(texts, (markup) => {
        const first = proposeStatements(annotateMarkup(markup));
        expect(proposeStatements(annotateMarkup(markup))).toEqual(first);
        expect(new Set(first.map(({ id }) => id)).size).toBe(first.length);
      }),
      { numRuns: 100 },
    );
  });
});
