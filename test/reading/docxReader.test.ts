import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readBytes } from '../../src/reading/readBytes.ts';
import { outline } from './expectSoundReading.ts';
import { docxReport } from './samples.ts';
import { zipOf } from './zipOf.ts';

const wrap = (body: string) =>
  `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;
const docx = (xml: string, declared?: number) => {
  const data = Buffer.from(xml);
  const part = { name: 'word/document.xml', packed: deflateRawSync(data), size: declared ?? data.length };
  return { name: 'a.docx', bytes: zipOf([part]) };
};

describe('a DOCX', () => {
  it('is read with headings, lists, tables and footnotes, without the marks of the footnotes', async () => {
    const reading = await readBytes(await docxReport());
    expect(outline(reading)).toEqual([
      'title: Progress report',
      'paragraph: The plant delivered seven drones in the autumn.',
      'heading: Open points',
      'list-item: Engines are late',
      'list-item: Wings are here',
      'table-cell 0,0: Item',
      'table-cell 0,1: Number',
      'table-cell 0,2: Place',
      'table-cell 1,0: Engine',
      'table-cell 1,2: Ижевск',
      'list-item: As the log has it.',
    ]);
    expect(reading).toMatchObject({ title: 'Progress report' });
  });

  it('that would unpack to gigabytes is refused before it is unpacked', async () => {
    const bomb = docx(wrap(' '.repeat(60_000_000)));
    expect(bomb.bytes.length).toBeLessThan(100_000);
    expect(await readBytes(bomb)).toMatchObject({ status: 'unread', reason: { code: 'too-large' } });
  });

  it('that lies about what it unpacks to is refused while it is unpacked', async () => {
    const liar = docx(wrap(' '.repeat(60_000_000)), 1000);
    expect(await readBytes(liar)).toMatchObject({
      status: 'unread',
      reason: { code: 'damaged', message: expect.stringContaining('not what the archive declares') },
    });
  });

  it.each([
    ['nests thousands of tables', wrap('<w:tbl><w:tr><w:tc>'.repeat(20_000))],
    [
      'expands entities',
      `<!DOCTYPE x [<!ENTITY a "${'a'.repeat(1000)}">]>${wrap('<w:p><w:r><w:t>&a;&a;</w:t></w:r></w:p>')}`,
    ],
    ['is not XML', 'no document at all'],
  ])('whose document %s is an outcome and not a crash', async (_, xml) => {
    const reading = await readBytes(docx(xml));
    if (reading.status === 'read') expect(reading.text.length).toBeLessThan(10_000);
    else expect(reading.reason.message).toContain('a.docx');
  });
});
