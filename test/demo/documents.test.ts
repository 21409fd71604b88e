import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeDocuments } from '../../demo/makeDocuments.ts';
import manifest from '../../demo/manifest.json' with { type: 'json' };
import { isDay, isEdtf } from '../../src/model/time.ts';
import { readBytes } from '../../src/reading/readBytes.ts';

const folder = join(import.meta.dirname, '../../demo');

const KEY_SENTENCES: Record<string, string[]> = {
  'lantern-bay-herald.html': [
    'Zhuhai Velloon Aviation Technology supplied drones to Veltara Mechanical Plant, according to documents seen by Lantern Bay Herald.',
    'A Russian intermediary delivered five drones, including two B4s, to Veltara, according to two undated invoices.',
    'Veltara did not respond to a request for comment.',
  ],
  'northgate-news-agency.md': ['Northgate News Agency could not independently confirm the report.'],
  'meridian-tribune.txt': [
    'Veltara Mechanical Plant is a subsidiary of Meridov Holding, according to Lantern Bay Herald.',
  ],
  'ministry-statement.txt': [
    'Zhuhai Velloon Aviation Technology has denied supplying drones to Veltara Mechanical Plant.',
  ],
  'progress-report.docx': [
    'Zhuhai Velloon Aviation Technology supplies drones to Veltara Mechanical Plant through Lumeria Trade.',
    'The B4 has a range of 900 kilometers.',
  ],
  'invoice-0417.pdf': [
    'Lumeria Trade LLC delivered two Burevik-4 drones and one Burevik-A1 drone to Veltara Mechanical Plant.',
  ],
  'invoice-0422.pdf': ['Lumeria Trade LLC delivered two Burevik-A1 drones to Veltara Mechanical Plant.'],
  'customs-extract.html': [
    'Zhuhai Velloon Aviation Technology supplied drones to Veltara Mechanical Plant through Lumeria Trade.',
    'KP-25-11872',
  ],
  'registry-extract.txt': [
    'Orsa Invest LLC owns 80 percent of Lumeria Trade.',
    'Concern Ostravar JSC owns 100 percent of Meridov Holding.',
  ],
};

async function read(file: string) {
  const result = await readBytes({ name: basename(file), bytes: readFileSync(join(folder, file)) });
  if (result.status !== 'read') throw new Error(`${file}: ${result.reason.message}`);
  return result;
}

describe('the demo case', () => {
  it('lists every document in its folder, with times that can be read', () => {
    const listed = manifest.documents.map(({ file }) => file).sort();
    expect(listed).toEqual(
      readdirSync(join(folder, 'documents'))
        .map((name) => `documents/${name}`)
        .sort(),
    );
    expect(manifest.documents.every(({ published }) => published === undefined || isEdtf(published))).toBe(
      true,
    );
    expect(isDay(manifest.asOf)).toBe(true);
  });

  it.each(manifest.documents.map(({ file }) => file))(
    'can read %s, which says that it is invented',
    async (file) => {
      const { text, passages, language } = await read(file);
      for (const sentence of KEY_SENTENCES[basename(file)]!) expect(text).toContain(sentence);
      expect(text).toContain('Invented for the redthread demonstration; any likeness is chance.');
      expect(language).toBe('en');
      expect(passages.length).toBeGreaterThan(5);
    },
  );

  it('has an article whose menu and advertisements are left out', async () => {
    const { text } = await read('documents/lantern-bay-herald.html');
    for (const around of ['Subscribe', 'Ferryman Inn', 'rain boots', 'Most read', 'newsletter']) {
      expect(text).not.toContain(around);
    }
  });

  it('has tables that are read as tables', async () => {
    for (const [file, cell] of [
      ['documents/customs-extract.html', 'Ningbo Ardelle Motor Works'],
      ['documents/progress-report.docx', '900'],
      ['documents/invoice-0417.pdf', '123,000'],
    ] as const) {
      const { text, passages } = await read(file);
      const found = passages.find(({ start, end }) => text.slice(start, end) === cell);
      expect(found?.kind).toBe('table-cell');
      expect(found?.cell?.row).toBeGreaterThan(0);
    }
  });

  it('has the very documents that its sources give', async () => {
    for (const [name, bytes] of await makeDocuments()) {
      expect(readFileSync(join(folder, 'documents', name)).equals(bytes), name).toBe(true);
    }
  });
});
