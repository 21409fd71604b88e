import { deflateRawSync } from 'node:zlib';
import { afterAll, expect, it } from 'vitest';
import { readDocument } from '../../src/jobs/readDocument.ts';
import { createThreadRunner } from '../../src/runners/threadRunner.ts';
import { zipOf } from '../reading/zipOf.ts';

const runner = createThreadRunner({ threads: 2 });
afterAll(() => runner.close());

const bytesOf = (text: string) => new TextEncoder().encode(text);
const text = 'Die Fabrik – Завод в Ижевске поставил семь беспилотников.';

it('reads the rest of a batch, whatever stands in it', async () => {
  const batch: [name: string, bytes: Uint8Array, code: string | null][] = [
    ['papers.pdf', zipOf([{ name: 'a.txt', packed: deflateRawSync('hello'), size: 5 }]), 'mislabelled'],
    ['empty.txt', new Uint8Array(), 'empty'],
    [
      'no-pages.pdf',
      bytesOf(
        '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj trailer<</Root 1 0 R>>',
      ),
      'empty',
    ],
    ['utf16.txt', new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le')), null],
    [
      'windows-1251.txt',
      Uint8Array.from('Завод в Ижевске поставил семь беспилотников.', (c) =>
        c > '\x7f' ? c.charCodeAt(0) - 0x350 : c.charCodeAt(0),
      ),
      null,
    ],
    ['deep.html', bytesOf(`<html><body><p>${text}</p>${'<div>'.repeat(20_000)}`), null],
    ['plain.txt', bytesOf(text), null],
  ];
  const outcomes = await Promise.all(
    batch.map(([name, bytes], i) =>
      runner.run(readDocument, { document: `${i}`.padStart(16, '0'), name, bytes }),
    ),
  );
  const codes = outcomes.map((outcome) => {
    if (outcome.status === 'failed') throw outcome.cause;
    const { reading } = outcome.result;
    if (reading.status === 'read')
      expect(reading.text).toContain('Завод в Ижевске поставил семь беспилотников.');
    return reading.status === 'read' ? null : reading.reason.code;
  });
  expect(codes).toEqual(batch.map(([, , code]) => code));
});
