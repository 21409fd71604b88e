import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extract } from '../../../src/extraction/extract.ts';
import { readBytes } from '../../../src/reading/readBytes.ts';
import { type StatementsExport, statementsExport } from '../../../src/reporting/statementsExport.ts';
import type { GoldDocument } from './GoldDocument.ts';

/** All gold documents, in the order of their names. */
export function goldDocuments(): GoldDocument[] {
  return readdirSync(import.meta.dirname)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(import.meta.dirname, name), 'utf8')) as GoldDocument);
}

/** What redthread reads in a gold document's text file, in the shape it exports. */
export async function predictionOf(gold: GoldDocument): Promise<StatementsExport> {
  const bytes = readFileSync(join(import.meta.dirname, gold.document));
  const reading = await readBytes({ name: gold.document, bytes });
  if (reading.status !== 'read') throw new Error(`${gold.document}: ${reading.reason.message}`);
  const { text, passages, language } = reading;
  const { entities, statements } = extract({
    document: gold.document,
    text,
    passages,
    language,
    published: gold.published,
    publisher: gold.publisher ?? undefined,
  });
  const proposed = statements.map((statement) => ({
    ...statement,
    review: { state: 'proposed' as const },
  }));
  return statementsExport({ name: gold.document }, text, entities, proposed);
}
