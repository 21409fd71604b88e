import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { said } from './said.ts';

describe('Russian sentences', () => {
  it('give supplies with their taker, middleman and time', () => {
    expect(said('В 2022 году ООО «Сигма» поставило 120 двигателей заводу «Авиатех».')).toContain(
      'supply supplier=ООО «Сигма» recipient=завод «Авиатех» | asserted 2022',
    );
    expect(said('ООО «Сигма» закупило двигатели у АО «Полёт» через ООО «Транзит».')).toContain(
      'supply supplier=АО «Полёт» intermediary=ООО «Транзит» recipient=ООО «Сигма» | asserted',
    );
  });

  it('keep what is denied as denied, by whoever denies it', () => {
    expect(
      said(
        'Завод «Рубин», дочернее предприятие концерна «Заря», отрицает, что получал детали от ООО «Сигма».',
      ),
    ).toEqual(
      expect.arrayContaining([
        'ownership owner=концерн «Заря» asset=Завод «Рубин» | asserted',
        'supply supplier=ООО «Сигма» recipient=Завод «Рубин» | denied | by Завод «Рубин»',
        'statement speaker=Завод «Рубин» | asserted',
      ]),
    );
  });

  it('mark what is only said to be so', () => {
    expect(said('Компания «Полесье» якобы передаёт детали заводу «Рубин».')).toContain(
      'supply supplier=Полесье recipient=завод «Рубин» | alleged',
    );
  });
});

describe('Chinese sentences', () => {
  it('give supplies, owners, posts and sanctions', () => {
    const firm = '深圳市腾云科技有限公司';
    expect(said(`2022年8月，${firm}向香港宏达贸易有限公司出口了200台发动机。`)).toContain(
      `supply supplier=${firm} recipient=香港宏达贸易有限公司 | asserted 2022-08`,
    );
    expect(said(`${firm}法定代表人为陈国栋。陈国栋持有该公司70%的股份。`)).toEqual([
      `directorship director=陈国栋 organization=${firm} | asserted`,
      `ownership owner=陈国栋 asset=${firm} | asserted`,
    ]);
    expect(said(`美国财政部2023年12月12日制裁了${firm}。`)).toContain(
      `sanction authority=美国财政部 target=${firm} | asserted 2023-12-12`,
    );
    expect(said(`${firm}否认向俄罗斯出口发动机。`)).toEqual([
      `supply supplier=${firm} recipient=俄罗斯 | denied | by ${firm}`,
      `statement speaker=${firm} | asserted`,
    ]);
  });
});

it('any mixture of scripts, quotes and slots is read without failing', () => {
  const piece = fc.constantFrom(
    'ООО «Сигма» ',
    'отрицает, что ',
    'поставило ',
    'через ',
    '“X-2”型无人机',
    '有限公司',
    '持有该公司',
    '\uE000',
    '(«[',
    '\n',
    '70%',
    'From: A B <a.b@c.example>\nTo: C D\n',
    'Directors\n',
  );
  fc.assert(
    fc.property(
      fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 14 }),
      (parts) => {
        said(parts.join(''));
      },
    ),
    { numRuns: 60 },
  );
});
