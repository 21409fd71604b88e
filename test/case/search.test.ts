import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CaseFile } from '../../src/case/CaseFile.ts';
import { createCase } from '../../src/case/createCase.ts';
import { plainText } from './plainText.ts';
import { freshPath } from './sampleCase.ts';

let file: CaseFile;

beforeAll(() => {
  file = createCase(freshPath(), { name: 'search' });
  file.documents.add(plainText('en.txt', 'The G3 flew over Łódź.\nA café sold the Garpiya-7 to nobody.'));
  file.documents.add(plainText('ru.txt', 'Завод «Орион» поставил двигатели.\nООО «Вектор» отрицает это.'));
  file.documents.add(plainText('zh.txt', '这家公司位于重庆市。\n他们否认向俄罗斯出口无人机。'));
  file.documents.add(plainText('ko.txt', '최영호는 평양에서 회사를 운영한다.'));
});
afterAll(() => file.close());

const found = (query: string) => file.documents.search(query).map(({ snippet }) => snippet.text);

describe('documents.search', () => {
  it.each([
    ['garpiya', 'A café sold the Garpiya-7 to nobody.'],
    ['Garpiya-7', 'A café sold the Garpiya-7 to nobody.'],
    ['GARP', 'A café sold the Garpiya-7 to nobody.'],
    ['cafe', 'A café sold the Garpiya-7 to nobody.'],
    ['"sold the"', 'A café sold the Garpiya-7 to nobody.'],
    ['G3', 'The G3 flew over Łódź.'],
    ['lodz', 'The G3 flew over Łódź.'],
    ['орион двиг', 'Завод «Орион» поставил двигатели.'],
    ['重庆', '这家公司位于重庆市。'],
    ['庆', '这家公司位于重庆市。'],
    ['俄罗斯', '他们否认向俄罗斯出口无人机。'],
    ['최영호', '최영호는 평양에서 회사를 운영한다.'],
  ])('finds %s', (query, passage) => {
    expect(found(query)).toEqual([passage]);
  });

  it.each(['斯罗', '"the sold"', 'nobody G3', 'vektor', '', '***', '"', 'NOT', 'a OR'])(
    'finds nothing for %s',
    (query) => {
      expect(found(query)).toEqual([]);
    },
  );

  it('marks what was searched for', () => {
    const [hit] = file.documents.search('CAFÉ 7');
    expect(hit!.snippet.marks.map(({ start, end }) => hit!.snippet.text.slice(start, end))).toEqual([
      'café',
      '7',
    ]);
  });

  it('cuts a long passage around the first place', () => {
    const long = `${'word '.repeat(200)}needle ${'more '.repeat(200)}`.trim();
    file.documents.add(plainText('long.txt', long));
    const { snippet } = file.documents.search('needle')[0]!;
    expect(snippet.text.length).toBeLessThan(300);
    expect(snippet.marks.map(({ start, end }) => snippet.text.slice(start, end))).toEqual(['needle']);
  });
});
