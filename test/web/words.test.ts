import { describe, expect, it } from 'vitest';
import { STATEMENT_ROLES, STATEMENT_TYPES } from '../../src/model/statement.ts';
import { sentenceParts } from '../../src/web/words/statementWords.ts';
import { timeInWords } from '../../src/web/words/timeInWords.ts';

describe('timeInWords', () => {
  it.each([
    ['2024-09-19', '19 Sept 2024'],
    ['2024-09', 'Sept 2024'],
    ['2024', '2024'],
    ['2024-22', 'summer 2024'],
    ['2024-XX', '2024'],
    ['202X', '2020s'],
    ['2024-05~', 'about May 2024'],
    ['2022-02/..', 'since Feb 2022'],
    ['../2024-09-25', 'until 25 Sept 2024'],
    ['2025-10/2026-01', 'Oct 2025 to Jan 2026'],
    ['whenever', 'whenever'],
  ])('says %s as %s', (edtf, words) => {
    expect(timeInWords(edtf)).toBe(words);
  });
});

describe('sentenceParts', () => {
  const read = (...args: Parameters<typeof sentenceParts>) =>
    sentenceParts(...args)
      .map((part) => ('text' in part ? part.text : part.role.toUpperCase()))
      .join('');

  it('names only roles that the type has, its first one always', () => {
    for (const type of STATEMENT_TYPES) {
      const roles: readonly string[] = STATEMENT_ROLES[type];
      const named = sentenceParts(type, () => true).flatMap((part) => ('role' in part ? [part.role] : []));
      expect(roles).toEqual(expect.arrayContaining(named));
      expect(named).toContain(roles[0]);
    }
  });

  it('leaves out what is optional and not filled', () => {
    const only =
      (...roles: string[]) =>
      (role: string) =>
        roles.includes(role);
    expect(read('supply', only('supplier', 'product'))).toBe('SUPPLIER supplied PRODUCT');
    expect(read('supply', only('recipient', 'intermediary'))).toBe(
      'SUPPLIER supplied PRODUCT to RECIPIENT through INTERMEDIARY',
    );
  });

  it('never says "confirms" of what could not be confirmed', () => {
    expect(read('confirmation', () => true, 'unconfirmed')).toBe('PUBLISHER could not confirm the report');
  });
});
