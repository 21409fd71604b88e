import { describe, expect, it } from 'vitest';
import { HIT_THRESHOLD } from '../../src/matching/hitThreshold.ts';
import { NameIndex } from '../../src/matching/NameIndex.ts';
import { listing } from './listings.ts';

const index = NameIndex.build([
  listing('1', 'Person', [['VOLKONSKIY, Aleksandr Ignatyevich'], ['Александр Волконский']], {
    birthDates: ['1961-04-09'],
    countries: ['ru'],
    gender: 'male',
  }),
  listing('2', 'Company', [['JOINT STOCK COMPANY ZARECHNY MECHANICAL PLANT POLYUS'], ['JSC ZMZ POLYUS']], {
    identifiers: [{ scheme: 'INN', value: '1234567894' }],
    countries: ['ru'],
  }),
  listing('3', 'Company', [['PACIFIC STAR SHIP MANAGEMENT PTE LTD']]),
  listing('4', 'Person', [['AL-HUSSEINI, Abdul Rahman Mohammed'], ['ABU TURAB', 'weak'], ['HAMID', 'weak']]),
  listing('5', 'Company', [['深圳市华宇科技有限公司']]),
  listing('6', 'Vessel', [['NORTHERN LIGHT 2']]),
  listing('7', 'Organization', [['REVIVAL OF COASTAL HERITAGE SOCIETY']]),
  listing('8', 'Person', [['ROSTAMI, Ghasem']]),
]);

const first = (...args: Parameters<typeof index.search>) => index.search(...args)[0];

describe('NameIndex', () => {
  it.each([
    ['Alexander Volkonsky', 'Person', '1'],
    ['A. I. Volkonskii', 'Person', '1'],
    ['Волконский Александр', 'Person', '1'],
    ['АО «ЗМЗ Полюс»', 'Company', '2'],
    ['Pacificstar Shipmanagement', 'Company', '3'],
    ['عبد الرحمن محمد الحسيني', 'Person', '4'],
    ['Abdulrahman Mohamad Alhusseini', 'Person', '4'],
    ['Shenzhen Huayu Technology Co Ltd', 'Company', '5'],
    ['Northern Light II', 'Vessel', '6'],
    ['قاسم رستمی', 'Person', '8'],
  ] as const)('finds %s', (name, type, id) => {
    const found = first({ name, type });
    expect(found?.listing.id).toBe(id);
    expect(found!.score).toBeGreaterThanOrEqual(HIT_THRESHOLD);
  });

  it('finds an organisation by the initials of its words, as a lead below the threshold', () => {
    const found = first({ name: 'RCHS', type: 'Organization' });
    expect(found?.listing.id).toBe('7');
    expect(found!.score).toBeLessThan(HIT_THRESHOLD);
  });

  it('explains a score part by part, with weights that make up the whole', () => {
    const { explanation } = first({ name: 'Sasha Volkonsky', type: 'Person' })!;
    const byLeft = Object.fromEntries(explanation.parts.map((part) => [part.left, part]));
    expect(byLeft.Sasha?.rule).toBe('form of the same name');
    expect(byLeft.Volkonsky?.rule).toBe('transliteration');
    expect(explanation.parts.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 1);
    expect(explanation.summary).toMatch(/^“Sasha Volkonsky” meets .*\.$/);
  });

  it('lets qualifiers raise and lower, and says so', () => {
    const bare = first({ name: 'Aleksandr Volkonsky', type: 'Person' })!.score;
    const sure = first({ name: 'Aleksandr Volkonsky', type: 'Person', birthDate: '1961-04-09' })!;
    const swapped = first({ name: 'Aleksandr Volkonsky', type: 'Person', birthDate: '1961-09-04' })!;
    const other = first(
      { name: 'Aleksandr Volkonsky', type: 'Person', birthDate: '1985-01-01' },
      { threshold: 0 },
    )!;
    const woman = first({ name: 'Aleksandr Volkonsky', type: 'Person', gender: 'female' }, { threshold: 0 })!;
    expect(sure.score).toBeGreaterThan(bare);
    expect(swapped.explanation.qualifiers[0]).toMatchObject({ name: 'birth date', effect: 'for' });
    expect(other.score).toBeLessThan(HIT_THRESHOLD);
    expect(other.explanation.qualifiers[0]).toMatchObject({ name: 'birth date', effect: 'against' });
    expect(woman.explanation.qualifiers.map(({ name }) => name)).toEqual(['gender']);
    expect(woman.score).toBeLessThan(bare);
  });

  it('takes a party of another kind for another party', () => {
    const company = first({ name: 'Aleksandr Volkonsky', type: 'Company' }, { threshold: 0 });
    expect(company?.score ?? 0).toBeLessThan(HIT_THRESHOLD);
    expect(company?.explanation.qualifiers.map(({ name }) => name)).toContain('type');
  });

  it('counts a weak alias as weak, most of all a single name', () => {
    const single = first({ name: 'Hamid', type: 'Person' })!;
    expect(single.explanation.listedKind).toBe('weak');
    expect(single.score).toBeLessThan(HIT_THRESHOLD);
    expect(first({ name: 'Abu Turab', type: 'Person' })!.score).toBeLessThan(1);
  });

  it('knows a party by its number although its name has changed', () => {
    const query = { name: 'Polyus Instruments', type: 'Company' as const };
    const without = first(query, { threshold: 0 })!;
    const withNumber = first(
      { ...query, identifiers: [{ scheme: 'INN', value: '1234 567 894' }] },
      { threshold: 0 },
    )!;
    expect(withNumber.listing.id).toBe('2');
    expect(withNumber.score).toBeGreaterThan(without.score + 0.2);
  });

  it('gives the best name of each listing once, in order, within the limit', () => {
    const found = index.search(
      { name: 'Hussein', aliases: ['Aleksandr Volkonsky', 'Polyus'] },
      { limit: 3, threshold: 0 },
    );
    expect(found.length).toBeLessThanOrEqual(3);
    expect(new Set(found.map((match) => match.listing.id)).size).toBe(found.length);
    expect(found.map(({ score }) => score)).toEqual(found.map(({ score }) => score).sort((a, b) => b - a));
  });

  it('says nothing of names without letters, and of an empty list', () => {
    expect(index.search({ name: '!!! \ud800' })).toEqual([]);
    expect(NameIndex.build([]).search({ name: 'Anybody' })).toEqual([]);
  });
});
