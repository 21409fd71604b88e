import { describe, expect, it } from 'vitest';
import { readBytes } from '../../src/reading/readBytes.ts';
import { expectSoundReading, outline } from './expectSoundReading.ts';
import { fixture, pdfOf, RAW_PAGE, rawPdf, textFile } from './samples.ts';

describe('a PDF', () => {
  it('in two columns is read column after column, its table row by row', async () => {
    const reading = await readBytes(fixture('two-columns-chromium.pdf'));
    const lines = outline(reading);
    expect(lines[0]).toBe('title: Progress of the plant in the north');
    expect(lines[1]).toMatch(/^paragraph: An introduction across both columns .* in many words\.$/);
    for (let i = 1; i <= 14; i++) {
      expect(lines[i + 1]).toMatch(new RegExp(`^paragraph: Paragraph ${i} begins here\\. .* Ends ${i}\\.$`));
    }
    expect(lines.slice(16, 24)).toEqual([
      'heading: Invoice',
      'table-cell 0,0: Item',
      'table-cell 0,1: Quantity',
      'table-cell 0,2: Price',
      'table-cell 1,0: Engine L550',
      'table-cell 1,1: 12',
      'table-cell 1,2: USD 4,000',
      'table-cell 2,0: Wing set',
    ]);
  });

  it('that is an invoice keeps fields and goods as two tables, and joins a broken word', async () => {
    const lines = outline(await readBytes(fixture('invoice-reportlab.pdf')));
    expect(lines.slice(0, 5)).toEqual([
      'title: INVOICE',
      'table-cell 0,0: Seller:',
      'table-cell 0,1: Lanhe Aero Components Ltd',
      'table-cell 1,0: Buyer:',
      'table-cell 1,1: OOO Severny Vektor',
    ]);
    expect(lines).toContain('table-cell 1,3: USD 12,600');
    expect(lines).toContain('table-cell 3,3: USD 13,440');
    expect(lines.at(-2)).toMatch(/Goods are for agricultural use only and the buyer confirms it\.$/);
    expect(lines.at(-1)).toBe('paragraph: sideways note');
  });

  it('over several pages drops running lines and keeps compounds and pages', async () => {
    const reading = await readBytes(fixture('report-reportlab.pdf'));
    expectSoundReading(reading);
    expect(reading.text.match(/Northern Works - confidential/g)).toHaveLength(1);
    expect(
      reading.text.match(/the long-term schedule was not kept\. Information on the supplier/g),
    ).toHaveLength(30);
    expect(reading.title).toBe('Quarterly progress report');
    expect(new Set(reading.passages.map(({ page }) => page))).toEqual(new Set([1, 2]));
  });

  it('with fonts that are only named is read through the character maps of the package', async () => {
    const reading = await readBytes(fixture('chinese-reportlab.pdf'));
    expect(outline(reading)).toEqual([
      'paragraph: 一家位于中国的工厂向俄罗斯提供了七架无人机。外交部表示不了解有关情况。',
    ]);
    expect(reading).toMatchObject({ language: 'zh' });
  });

  it.each([0, 90, 180, 270])('turned by %i degrees keeps its boxes inside the page', async (rotation) => {
    const reading = await readBytes(
      await pdfOf([['The plant delivered drones.', 'It did so twice.']], rotation),
    );
    expectSoundReading(reading);
    expect(reading.text).toContain('The plant delivered drones.');
    const [width, height] = rotation % 180 === 0 ? [595, 842] : [842, 595];
    for (const box of reading.passages.flatMap(({ boxes }) => boxes ?? [])) {
      expect(box.x + box.width).toBeLessThanOrEqual(width! + 0.02);
      expect(box.y + box.height).toBeLessThanOrEqual(height! + 0.02);
    }
  });

  it('puts a box around each line, in points from the top left', async () => {
    const reading = await readBytes(rawPdf('3 0 R', RAW_PAGE));
    expectSoundReading(reading);
    const [box] = reading.passages[0]!.boxes!;
    expect(box).toMatchObject({ page: 1, x: 20, y: 39.8, height: 13.2 });
    expect(box!.width).toBeGreaterThan(120);
  });

  it('that lies about the number of its pages is read all the same', async () => {
    const source = new TextDecoder().decode(rawPdf('3 0 R', RAW_PAGE).bytes);
    const reading = await readBytes(textFile('huge.pdf', source.replace('/Count 1', '/Count 99999999')));
    expect(reading).toMatchObject({ status: 'read', text: 'The plant delivered drones.' });
  });

  it('notes the pages that have no text', async () => {
    const reading = await readBytes(await pdfOf([['A page with text.'], [], ['The last page.']]));
    expect(reading).toMatchObject({
      status: 'read',
      notes: ['No text layer, blank or a picture: page 2.'],
    });
  });

  it.each([
    ['encrypted', 'password', fixture('password-reportlab.pdf')],
    ['empty', 'without pages', rawPdf('', '')],
    ['no-text', 'OCR', rawPdf('3 0 R', '3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]>> endobj')],
    ['damaged', 'get the file again', textFile('broken.pdf', '%PDF-1.7\nnothing of a PDF is in here')],
  ] as const)('that is %s is unread, and says what to do (%s)', async (code, words, file) => {
    const reading = await readBytes(file);
    expect(reading).toMatchObject({ status: 'unread', mediaType: 'application/pdf', reason: { code } });
    expect(reading.status === 'unread' && reading.reason.message).toContain(words);
    expect(reading.status === 'unread' && reading.reason.message).toContain(file.name);
  });
});
