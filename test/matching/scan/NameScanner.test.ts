import { describe, expect, it } from 'vitest';
import { NameScanner } from '../../../src/matching/scan/NameScanner.ts';
import { listing } from '../listings.ts';

const scanner = NameScanner.build([
  listing('1', 'Person', [
    ['ORLOVSKIY, Gennadiy Pavlovich'],
    ['Орловский Геннадий Павлович'],
    ['Fox', 'weak'],
  ]),
  listing('2', 'Company', [['JOINT STOCK COMPANY IEMZ RADON'], ['АО «Радон»'], ['OOO RADON, LTD.']]),
  listing('3', 'Company', [['АО «Концерн ВКО «Сапфир-Витязь»'], ['Сапфир-Витязь'], ['SAPFIR-VITYAZ']]),
  listing('4', 'Organization', [['HARVEST'], ['ZDRF'], ['SPECIAL TECHNOLOGY CENTER']]),
  listing('5', 'Company', [['深圳市华宇科技有限公司'], ['SHENZHEN HUAYU TECHNOLOGY CO., LTD.']]),
  listing('6', 'Person', [
    ['최영호'],
    ['ABD AL-QADIR, Mahmud'],
    ['عبد القادر محمود'],
    ["Ó'SÚILLEABHÁIN, Seán"],
  ]),
  listing('7', 'Organization', [['HARVEST'], ['ООО «Мглистый Лес»'], ['PETROCHEM LLC'], ["AL QA'IMA"]]),
  listing('8', 'Vessel', [['GRACE'], ['MURMANSK EXPRESS 7']]),
  listing('9', 'Company', [['GENERAL TRADING LLC'], ['БАНК, ООО'], ['Великий Шлях']]),
]);
const found = (text: string) => scanner.scan(text).map((hit) => `${hit.text} = ${hit.listing}`);
const strong = (text: string) => scanner.scan(text).filter(({ weak }) => !weak);

describe('a listed name in running text', () => {
  it.each<[string, string[]]>([
    ['He saw Gennadiy Pavlovich Orlovskiy there.', ['Gennadiy Pavlovich Orlovskiy = 1']],
    ['He saw Gennadiy Orlovskiy there.', ['Gennadiy Orlovskiy = 1']],
    ['Orlovskiy, Gennadiy Pavlovich (born 1960)', ['Orlovskiy, Gennadiy Pavlovich = 1']],
    ["GENNADIY\n  ORLOVSKIY's yacht", ['GENNADIY\n  ORLOVSKIY = 1']],
    ['Sean O’Suilleabhain', ['Sean O’Suilleabhain = 6']],
    ['iemz-radon’s plant', ['iemz-radon = 2']],
    ['the firm Radon, said', ['Radon = 2']],
    [
      'in Sapfir-\r\nVityaz and Sapfir Vityaz and SapfirVityaz',
      ['Sapfir-\r\nVityaz = 3', 'Sapfir Vityaz = 3', 'SapfirVityaz = 3'],
    ],
    ['the Special Technology Center in', ['Special Technology Center = 4']],
    ['PETR0CHEM', ['PETR0CHEM = 7']],
    ['Pеtrосhеm', ['Pеtrосhеm = 7']],
    ['the Al-Qaima, al qa’ima', ['Al-Qaima = 7', 'al qa’ima = 7']],
    ['据深圳市華宇科技有限公司报道', ['深圳市華宇科技有限公司 = 5']],
    ['Shenzhen Huayu Technology Co. Ltd and', ['Shenzhen Huayu Technology Co. Ltd = 5']],
    ['최영호는 말했다', ['최영호 = 6']],
    ['قال عبد‌القادر محمود', ['عبد‌القادر محمود = 6']],
    ['the ZDRF said', ['ZDRF = 4']],
    ['aboard the Murmansk Express 7.', ['Murmansk Express 7 = 8']],
  ])('%j', (text, hits) => {
    expect(found(text)).toEqual(hits);
  });

  it.each([
    ['АО «Радон»', 'Завод снабжали «Радоном» с 2020 года', 'Радоном'],
    ['Орловский', 'сказал Геннадию Павловичу Орловскому вчера', 'Геннадию Павловичу Орловскому'],
    ['Орловский', 'о Геннадии Орловском писали', 'Геннадии Орловском'],
    ['Орловский', 'с Орловским Геннадием', 'Орловским Геннадием'],
    ['Сапфир-Витязь', 'заводы «Сапфир-Витязя» в Туле', 'Сапфир-Витязя'],
    ['Мглистый Лес', 'компанией «Мглистым Лесом» владеет', 'Мглистым Лесом'],
    ['Великий Шлях', 'для Великого Шляху', 'Великого Шляху'],
  ])('%s in another case: %s', (_, text, name) => {
    const hits = scanner.scan(text);
    expect(hits.map((hit) => hit.text)).toEqual([name]);
    expect(hits[0]!.how).toContain('case form');
  });

  it('says by what rules, and leaves nothing to alarm that is weak', () => {
    const [hit] = scanner.scan("Gennadiy Orlovskiy's yacht");
    expect(hit).toMatchObject({
      start: 0,
      end: 18,
      list: 'test',
      name: 'ORLOVSKIY, Gennadiy Pavlovich',
      kind: 'primary',
      how: ['first and last name', "possessive 's"],
      weak: false,
    });
    expect(scanner.scan('a man called Fox').map(({ kind, weak }) => [kind, weak])).toEqual([['weak', true]]);
    expect(scanner.scan('radon gas').map(({ weak }) => weak)).not.toContain(false);
  });

  it('names every listing that bears the name', () => {
    expect(strong('he joined HARVEST in').map(({ listing }) => listing)).toEqual(['4', '7']);
  });

  it.each([
    'The fox ran.',
    'Gennadiy. Orlovskiy said',
    'Gennadiy\n\nOrlovskiy',
    'Gennadiy; Orlovskiy',
    'Orlovskiys and xOrlovskiy Gennadiyx',
    'Grace Kelly, and by the grace of God',
    'the general trading companies; General Trading',
    'в банк, банком',
    'the zdrf',
    'Special. Technology Center',
  ])('is not in %j', (text) => {
    expect(strong(text)).toEqual([]);
  });

  it('is the longest where several overlap', () => {
    const overlapping = NameScanner.build([
      listing('a', 'Company', [['Kvarts Beryll']]),
      listing('b', 'Company', [['Beryll Topasium Onyxar']]),
      listing('c', 'Company', [['Kvarts']]),
    ]);
    expect(overlapping.scan('Kvarts Beryll Topasium Onyxar').map((hit) => hit.listing)).toEqual(['c', 'b']);
    expect(overlapping.scan('Kvarts Beryll').map((hit) => hit.listing)).toEqual(['a']);
  });

  it('is not there without listings, and not in an empty text', () => {
    expect(NameScanner.build([]).scan('Gennadiy Orlovskiy')).toEqual([]);
    expect(scanner.scan('')).toEqual([]);
  });
});
