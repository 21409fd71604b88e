import { describe, expect, it } from 'vitest';
import { annotated, mentionsOf } from '../annotated.ts';

const cases: [text: string, dates: string[]][] = [
  ['It was released on Wednesday.', ['Wednesday → 2024-09-25']],
  ['It was released on Monday.', ['Monday → 2024-09-23']],
  ['The talks will resume on Friday.', ['Friday → 2024-09-27']],
  ['He spoke on September 19 in Oslo.', ['September 19 → 2024-09-19']],
  ['She left on December 3.', ['December 3 → 2023-12-03']],
  ['The court will rule on December 3.', ['December 3 → 2024-12-03']],
  ['They met on 14 May 2021.', ['14 May 2021 → 2021-05-14']],
  ['They met on Feb. 3, 2021.', ['Feb. 3, 2021 → 2021-02-03']],
  ['The war began in February 2022.', ['February 2022 → 2022-02']],
  ['It has shipped engines since March 2022.', ['since March 2022 → 2022-03/..']],
  ['It shipped engines before 20 April 2024.', ['before 20 April 2024 → ../2024-04-20']],
  ['It stopped in late 2023.', ['late 2023 → 2023-10/2023-12']],
  [
    'It stopped in early 2023 and resumed in mid-2023.',
    ['early 2023 → 2023-01/2023-03', 'mid-2023 → 2023-05/2023-08'],
  ],
  ['Invoices were sent this summer.', ['this summer → 2024-22']],
  ['Work began last winter.', ['last winter → 2022-24']],
  ['Work began in the spring of 2021.', ['spring of 2021 → 2021-21']],
  ['Delivered at an unspecified time this year.', ['at an unspecified time this year → 2024']],
  ['It was sold last year.', ['last year → 2023']],
  ['It was sold last month.', ['last month → 2024-08']],
  ['It was sold yesterday.', ['yesterday → 2024-09-24']],
  ['It was sold three months ago.', ['three months ago → 2024-06']],
  ['It grew between 2019 and 2021.', ['2019 and 2021 → 2019/2021']],
  ['It grew in the first half of 2023.', ['the first half of 2023 → 2023-01/2023-06']],
  ['It grew in Q3 2023.', ['Q3 2023 → 2023-07/2023-09']],
  ['Founded in the 1990s.', ['1990s → 199X']],
  ['Signed 2024-03-08.', ['2024-03-08 → 2024-03-08']],
  ['Signed 08.03.2024.', ['08.03.2024 → 2024-03-08']],
  ['Signed 03/04/2024.', ['03/04/2024 → 2024']],
  ['Officials may ask for it.', []],
  ['It made 2000 drones and marched on.', []],
  ['There is no 31 February 2023.', ['February 2023 → 2023-02']],
  ['Работы начались этим летом.', ['этим летом → 2024-22']],
  ['В конце 2023 г. поставки прекратились.', ['конце 2023 г. → 2023-10/2023-12']],
  ['Договор подписан 19 сентября 2024 года.', ['19 сентября 2024 года → 2024-09-19']],
  ['С февраля 2022 года завод закрыт.', ['С февраля 2022 года → 2022-02/..']],
  ['Завод закрыт в прошлом году.', ['прошлом году → 2023']],
  ['2022年2月19日签署合同。', ['2022年2月19日 → 2022-02-19']],
  ['去年停止供货。', ['去年 → 2023']],
];

describe('findDates', () => {
  it.each(cases)('%s', (text, dates) => {
    expect(mentionsOf(annotated(text), 'date')).toEqual(dates);
  });

  it('invents no year where the day of publication is not known', () => {
    const text = 'He spoke on September 19, and again this summer and on Monday.';
    expect(mentionsOf(annotated(text, ''), 'date')).toEqual(['September 19', 'this summer', 'Monday']);
  });
});
