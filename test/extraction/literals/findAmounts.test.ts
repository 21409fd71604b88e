import { describe, expect, it } from 'vitest';
import { annotated, mentionsOf } from '../annotated.ts';

describe('quantities', () => {
  const cases: [string, string[]][] = [
    ['It can fly up to 2,000 kilometers (1,240 miles).', ['2,000 kilometers (1,240 miles) → 2000 km']],
    ['It carries a 110-pound munition.', ['110-pound → 110 lb']],
    ['A range of 500-600 km.', ['500-600 km → 600 km']],
    ['The boat does 45 knots on a 250 hp engine.', ['45 knots → 45 kn', '250 hp → 250 hp']],
    ['The share rose to 40%.', ['40% → 40 %']],
    ['Delivery of seven war drones was confirmed.', ['seven war drones → 7 drone']],
    ['He sent two MX3s home.', ['two MX3s → 2 MX3']],
    ['It weighs 1.5 tonnes.', ['1.5 tonnes → 1.5 t']],
    ['Завод получил 2 000 км кабеля.', ['2 000 км → 2000 km']],
    ['He is one of a kind and twenty years old.', []],
  ];
  it.each(cases)('%s', (text, quantities) => {
    expect(mentionsOf(annotated(text), 'quantity')).toEqual(quantities);
  });
});

describe('money', () => {
  const cases: [string, string[]][] = [
    ['It cost $18.4 million.', ['$18.4 million → 18400000 USD']],
    ['It cost about €2,500 in all.', ['€2,500 → 2500 EUR']],
    ['They paid 3 billion rubles.', ['3 billion rubles → 3000000000 RUB']],
    ['USD 12,000.50 was due.', ['USD 12,000.50 → 12000.5 USD']],
    ['Сумма 1,5 млн рублей.', ['1,5 млн рублей → 1500000 RUB']],
    ['合同金额200万美元。', ['200万美元 → 2000000 USD']],
  ];
  it.each(cases)('%s', (text, money) => {
    expect(mentionsOf(annotated(text), 'money')).toEqual(money);
  });
});

describe('identifiers', () => {
  const found = (text: string) =>
    annotated(text)
      .mentions.filter(({ kind }) => kind === 'identifier')
      .map(({ scheme, value, rule }) => `${scheme} ${value}${rule.endsWith('wrong') ? ' (wrong)' : ''}`);
  const cases: [string, string[]][] = [
    ['Its INN is 7707083893.', ['INN 7707083893']],
    ['ИНН: 7707083894', ['INN 7707083894 (wrong)']],
    ['ОГРН 1027700132195', ['OGRN 1027700132195']],
    ['LEI 5493001KJTIIGC8Y1R12 was used.', ['LEI 5493001KJTIIGC8Y1R12']],
    ['LEI 5493001KJTIIGC8Y1R13 was used.', []],
    ['Pay to DE89 3704 0044 0532 0130 00 today.', ['IBAN DE89370400440532013000']],
    ['The tanker (IMO 9074729) sailed.', ['IMO 9074729']],
    ['Goods under HS code 8806.21 and ТН ВЭД 8407210000.', ['HS 880621', 'HS 8407210000']],
    [
      'Write to Sales@example.org or see https://example.org/a?b=1.',
      ['EMAIL sales@example.org', 'URL https://example.org/a?b=1'],
    ],
    ['Call +86 755 8888 0000.', ['PHONE +8675588880000']],
  ];
  it.each(cases)('%s', (text, identifiers) => {
    expect(found(text)).toEqual(expect.arrayContaining(identifiers));
    expect(found(text)).toHaveLength(identifiers.length);
  });

  it('belongs to the party named before it, and a birth date to its person', () => {
    const { entities } = annotated(
      'Nordhav Shipping LLC (INN 7707083893) hired the captain. Its owner Pavel Zorin was born on 4 March 1961.',
    );
    expect(entities.find(({ names }) => names[0]!.startsWith('Nordhav'))?.identifiers).toEqual([
      { scheme: 'INN', value: '7707083893' },
    ]);
    expect(entities.find(({ names }) => names[0] === 'Pavel Zorin')?.birthDate).toBe('1961-03-04');
  });
});
