import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Invoice, makeInvoice } from './makeInvoice.ts';
import { makeReport, type Report } from './makeReport.ts';

function source<T>(name: string): T {
  return JSON.parse(readFileSync(join(import.meta.dirname, 'sources', `${name}.json`), 'utf8')) as T;
}

/** Makes the documents of the demo that are not text, out of `demo/sources`, by file name. */
export async function makeDocuments(): Promise<Map<string, Uint8Array>> {
  return new Map([
    ['invoice-0417.pdf', await makeInvoice(source<Invoice>('invoice-0417'))],
    ['invoice-0422.pdf', await makeInvoice(source<Invoice>('invoice-0422'))],
    ['progress-report.docx', await makeReport(source<Report>('progress-report'))],
  ]);
}

if (import.meta.main) {
  for (const [name, bytes] of await makeDocuments()) {
    writeFileSync(join(import.meta.dirname, 'documents', name), bytes);
  }
}
