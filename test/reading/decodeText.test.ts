import { describe, expect, it } from 'vitest';
import { readBytes } from '../../src/reading/readBytes.ts';

const russian = 'Завод в Ижевске поставил семь беспилотников, сообщили два источника.';
const ukrainian = 'Підприємство поставило сім безпілотників, її директор не відповів на запитання.';
const english = 'The “factory” in China – two sources said – didn’t answer.';
const french = 'L’usine a livré sept drones à la société, le ministère a refusé de répondre.';
const chinese = '一家位于中国的工厂向俄罗斯提供了七架无人机。外交部表示不了解有关情况。';

/** Encodes by turning the decoder round; enough for encodings of one or two bytes. */
function encode(text: string, encoding: string): Uint8Array {
  const bytesOf = new Map<string, number[]>();
  const decoder = new TextDecoder(encoding);
  for (let a = 0; a < 256; a++) {
    const single = decoder.decode(new Uint8Array([a]));
    if (single !== '\ufffd') bytesOf.set(single, [a]);
    for (let b = 0x40; a >= 0x81 && b < 256; b++) {
      const double = decoder.decode(new Uint8Array([a, b]));
      if ([...double].length === 1 && !bytesOf.has(double)) bytesOf.set(double, [a, b]);
    }
  }
  return new Uint8Array([...text].flatMap((character) => bytesOf.get(character)!));
}

function utf16(text: string, order: 'le' | 'be', mark: boolean): Uint8Array {
  const buffer = Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le');
  return new Uint8Array(order === 'le' ? buffer : buffer.swap16());
}

describe('the encoding of a text', () => {
  it.each([
    [russian, 'windows-1251'],
    [russian.toUpperCase(), 'windows-1251'],
    [russian.slice(0, 20), 'windows-1251'],
    ['Invoice 12 to ООО «Вектор», Ижевск, for the delivery of goods', 'windows-1251'],
    [ukrainian, 'windows-1251'],
    [russian, 'koi8-r'],
    [ukrainian, 'koi8-u'],
    [russian, 'ibm866'],
    [russian, 'iso-8859-5'],
    [english, 'windows-1252'],
    [french, 'windows-1252'],
    ['Prices in pounds: £5 and £7, said the company.', 'windows-1252'],
    ['José went to Málaga', 'windows-1252'],
    [chinese, 'gb18030'],
    ['一家位於中國的工廠向俄羅斯提供了七架無人機。', 'big5'],
    ['テストのファイルです。日本語のテキスト', 'shift_jis'],
    ['이것은 한국어 텍스트입니다', 'euc-kr'],
    ['Zakład w Łodzi dostarczył części, źródła mówią', 'windows-1250'],
  ])('is found by the bytes: %s (%s)', async (text, encoding) => {
    expect(await readBytes({ name: 'a.txt', bytes: encode(text, encoding) })).toMatchObject({
      text,
      encoding,
    });
  });

  it.each(['le', 'be'] as const)('is found for UTF-16 %s, with a mark and without', async (order) => {
    for (const text of [russian, english, `${chinese}\n`, 'Hi']) {
      for (const mark of [true, false]) {
        const reading = await readBytes({ name: 'a.txt', bytes: utf16(text, order, mark) });
        expect(reading).toMatchObject({ text, encoding: `utf-16${order}` });
      }
    }
  });

  it('is UTF-8 with a mark, without, and with one broken character', async () => {
    const plain = new TextEncoder().encode(russian);
    const marked = new TextEncoder().encode(`\ufeff${russian}`);
    for (const bytes of [plain, marked]) {
      expect(await readBytes({ name: 'a.txt', bytes })).toMatchObject({ text: russian, encoding: 'utf-8' });
    }
    const long = new TextEncoder().encode(russian.repeat(5));
    const broken = await readBytes({ name: 'a.txt', bytes: long.subarray(1) });
    expect(broken).toMatchObject({ encoding: 'utf-8', text: expect.stringContaining('поставил') });
  });

  it('of a page is the one it declares, unless the bytes are UTF-8', async () => {
    const page = (text: string) =>
      `<html><head><meta charset="windows-1251"></head><body><p>${text}</p></body></html>`;
    const short = 'Цех №5';
    const declared = await readBytes({ name: 'a.html', bytes: encode(page(short), 'windows-1251') });
    expect(declared).toMatchObject({ text: short, encoding: 'windows-1251' });
    const resaved = await readBytes({ name: 'a.html', bytes: new TextEncoder().encode(page(short)) });
    expect(resaved).toMatchObject({ text: short, encoding: 'utf-8' });
  });
});
