import { describe, expect, it } from 'vitest';
import { proposeStatements } from '../../../src/extraction/statements/proposeStatements.ts';
import { annotateMarkup } from './annotateMarkup.ts';
import { SENTENCE_TABLES } from './sentenceTables.ts';

function written(type: string, sentence: string): string | null {
  const found = proposeStatements(annotateMarkup(sentence)).filter((one) => one.type === type);
  if (found.length === 0) return null;
  const [first] = found;
  const roles = Object.entries(first!.roles).map(([role, ids]) => `${role}=${ids.join(',')}`);
  return `${roles.join(' ')} @${first!.stance}`;
}

describe.each([...new Set(SENTENCE_TABLES.map(({ type }) => type))])('%s', (type) => {
  it.each(SENTENCE_TABLES.filter((one) => one.type === type))('$sentence', ({ sentence, expected }) => {
    expect(written(type, sentence)).toBe(expected);
  });
});
