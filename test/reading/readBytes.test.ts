import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBytes } from '../../src/reading/readBytes.ts';
import { expectSoundReading } from './expectSoundReading.ts';
import { docxReport, fixture, textFile } from './samples.ts';
import { zipOf } from './zipOf.ts';

const zip = zipOf([{ name: 'a.txt', packed: deflateRawSync('hello'), size: 5 }]);
const png = new Uint8Array(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
);
const compoundFile = (text: string) =>
  new Uint8Array(
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(1000), Buffer.from(text, 'utf16le')]),
  );
const noise = (seed: number) =>
  Uint8Array.from({ length: 4000 }, (_, i) => (Math.imul(i + seed, 2654435761) >>> 13) & 255);

describe('what cannot be read', () => {
  it.each([
    ['an empty file', 'empty.txt', new Uint8Array(), 'empty', 'empty'],
    ['an empty PDF', 'empty.pdf', new Uint8Array(), 'empty', 'empty'],
    ['blanks', 'blank.txt', new TextEncoder().encode(' \n\t\n'), 'no-text', 'blanks'],
    ['a zip renamed to .pdf', 'papers.pdf', zip, 'mislabelled', 'unpack it'],
    ['a picture renamed to .txt', 'note.txt', png, 'mislabelled', 'OCR'],
    [
      'a text renamed to .docx',
      'note.docx',
      new TextEncoder().encode('A text.'),
      'mislabelled',
      'not a DOCX',
    ],
    ['a zip', 'papers.zip', zip, 'unsupported', 'unpack it'],
    ['a picture', 'scan.png', png, 'unsupported', 'OCR'],
    ['a table', 'table.csv', new TextEncoder().encode('a,b\n1,2\n'), 'unsupported', 'HTML'],
    ['an old Word file', 'old.doc', compoundFile('WordDocument'), 'unsupported', 'DOCX'],
    ['a DOCX with a password', 'secret.docx', compoundFile('EncryptedPackage'), 'encrypted', 'password'],
    ['rich text', 'a.rtf', new TextEncoder().encode('{\\rtf1\\ansi Hello}'), 'unsupported', 'DOCX'],
    ['noise', 'noise.bin', noise(7), 'unsupported', 'binary'],
    ['noise that claims to be text', 'noise.txt', noise(8), 'unsupported', 'binary'],
  ])('%s says why and what to do', async (_, name, bytes, code, words) => {
    const reading = await readBytes({ name, bytes });
    expect(reading).toMatchObject({ status: 'unread', reason: { code } });
    if (reading.status === 'unread') {
      expect(reading.reason.message).toContain(name);
      expect(reading.reason.message).toContain(words);
    }
  });

  it('never throws, whatever the bytes are and whatever they begin with', async () => {
    const beginnings = [
      '',
      '%PDF-1.4\n',
      'PK\x03\x04',
      '<html>',
      '\xff\xfe',
      '\xfe\xff',
      '\xef\xbb\xbf',
      '{\\rtf',
      '---\n',
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...beginnings),
        fc.uint8Array({ minLength: 0, maxLength: 300 }),
        fc.constantFrom('a', 'a.txt', 'a.md', 'a.html', 'a.pdf', 'a.docx', 'a.bin'),
        async (beginning, rest, name) => {
          const bytes = new Uint8Array(Buffer.concat([Buffer.from(beginning, 'latin1'), rest]));
          const reading = await readBytes({ name, bytes });
          if (reading.status === 'read') expectSoundReading(reading);
          else expect(reading.reason.message).toContain(name);
        },
      ),
      { numRuns: 250 },
    );
  });

  it('never throws for files of its own formats with bytes flipped', async () => {
    const files = [await docxReport(), fixture('invoice-reportlab.pdf'), fixture('chinese-reportlab.pdf')];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...files),
        fc.array(fc.nat(), { maxLength: 30 }),
        async (file, places) => {
          const bytes = Uint8Array.from(file.bytes);
          for (const place of places) bytes[place % bytes.length]! ^= 0xff;
          const reading = await readBytes({ name: file.name, bytes });
          if (reading.status === 'read') expectSoundReading(reading);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('the format of a file', () => {
  it.each([
    ['a text that begins like a picture', 'BM said on Monday that it was so.', 'text/plain'],
    ['a text that begins like a program', 'MZ is a company in the north of the country.', 'text/plain'],
    ['a page called .txt', '<!-- saved --><!DOCTYPE html><html><body>Hello there</body></html>', 'text/html'],
  ])('of %s is told by its content', async (_, text, mediaType) => {
    expect(await readBytes(textFile('a.txt', text))).toMatchObject({ status: 'read', mediaType });
  });
});
