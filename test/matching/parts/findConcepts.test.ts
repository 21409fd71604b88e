import { describe, expect, it } from 'vitest';
import { analyseName } from '../../../src/matching/parts/analyseName.ts';

const meaning = (name: string) => analyseName(name, 'organization').parts.map(({ form }) => form);

describe('words that lists translate', () => {
  it.each([
    ['Tambovskii Podshipnikovyi Zavod', 'Tambovskii Bearing Plant'],
    ['Pochta Bank', 'Post Bank'],
    ['OOO UK Vektor', 'LLC Management Company Vektor'],
    ['Siman Sepid', 'Cement Sepid'],
    ['Tavarystva z abmezhavanay adkaznastsyu Lastachka', 'LLC Lastachka'],
    ['Obschestvo s ogranichennoi otvetsvennostyu Lastochka', 'OOO Lastochka'],
    ['Otkrytoe atsionernoe obshchestvo Lastochka', 'OAO Lastochka'],
  ])('%s and %s have the same parts', (one, other) => {
    expect(meaning(one)).toEqual(meaning(other));
  });

  it('leaves names apart that only begin alike', () => {
    expect(meaning('Postnikov Bank')).not.toEqual(meaning('Post Bank'));
    expect(meaning('Organicheskaya Khimiya')).toContain('organicheskaya');
  });
});
