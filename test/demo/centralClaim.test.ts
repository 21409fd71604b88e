import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../../demo/manifest.json' with { type: 'json' };
import { extract } from '../../src/extraction/extract.ts';
import { readBytes } from '../../src/reading/readBytes.ts';

const folder = join(import.meta.dirname, '../../demo');

/** The stances in which a document says that the factory supplied the arms maker. */
async function stances(name: string): Promise<string[]> {
  const { file, ...provenance } = manifest.documents.find((document) => basename(document.file) === name)!;
  const result = await readBytes({ name, bytes: readFileSync(join(folder, file)) });
  if (result.status !== 'read') throw new Error(result.reason.message);
  const { entities, statements } = extract({ document: name, ...result, ...provenance });
  const idsOf = (part: string) =>
    entities.filter(({ names }) => names.some((one) => one.includes(part))).map(({ id }) => id);
  const [suppliers, recipients] = [idsOf('Velloon'), idsOf('Veltara')];
  return statements
    .filter(({ type }) => type === 'supply')
    .filter(({ roles }) => roles.supplier?.some((id) => suppliers.includes(id)))
    .filter(({ roles }) => roles.recipient?.some((id) => recipients.includes(id)))
    .map(({ stance }) => stance);
}

describe('the central claim of the demo case', () => {
  it.each([
    'lantern-bay-herald.html',
    'northgate-news-agency.md',
    'meridian-tribune.txt',
    'progress-report.docx',
    'customs-extract.html',
  ])('is read in %s', async (name) => {
    expect(await stances(name)).toContain('asserted');
  });

  it('is read as denied in the statement of the ministry', async () => {
    expect(await stances('ministry-statement.txt')).toEqual(['denied']);
  });
});
