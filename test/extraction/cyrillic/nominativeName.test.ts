import { expect, it } from 'vitest';
import { caseForms } from '../../../src/extraction/cyrillic/caseForms.ts';
import { nominativeName } from '../../../src/extraction/cyrillic/nominativeName.ts';

it.each([
  ['Олегу Павловичу Жданову', 'Олег Павлович Жданов'],
  ['Сергея Викторовича Покровского', 'Сергей Викторович Покровский'],
  ['Покровской Анны Викторовны', 'Покровская Анна Викторовна'],
  ['Мариной Олеговной Синициной', 'Марина Олеговна Синицина'],
])('%s', (written, nominative) => {
  expect(nominativeName(written.split(' '))).toBe(nominative);
});

it('leaves a name that is nominative already, or whose given name is not known', () => {
  expect(nominativeName(['Олег', 'Павлович', 'Жданов'])).toBeNull();
  expect(nominativeName(['Акакию', 'Акакиевичу', 'Башмачкину'])).toBeNull();
});

it('declines the names of places', () => {
  expect(caseForms('россия')).toEqual(expect.arrayContaining(['россии', 'россию', 'россией']));
  expect(caseForms('китай')).toEqual(expect.arrayContaining(['китая', 'китаю', 'китаем', 'китае']));
  expect(caseForms('тбилиси')).toContain('тбилиси');
});
