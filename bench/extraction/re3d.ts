import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extract } from '../../src/extraction/extract.ts';
import { paragraphs } from './paragraphs.ts';

/**
 * Reads the documents of re3d and has the scorer of mentions count what is right. A nationality ("Iraqi") is a kind of
 * its own there and no place, so it is left out. Titles that re3d counts to a person's name, countries that it counts
 * as organisations, and names inside names are what this reader by design does not give.
 */
export function runRe3d(folder: string, scorer: string): Record<string, unknown> {
  const lines: string[] = [];
  for (const set of readdirSync(folder, { withFileTypes: true })) {
    if (!set.isDirectory()) continue;
    for (const line of readFileSync(join(folder, set.name, 'documents.json'), 'utf8').split('\n')) {
      if (line.trim() === '') continue;
      const { _id: documentId, text } = JSON.parse(line) as { _id: string; text: string };
      const { mentions, entities } = extract({ document: documentId, text, passages: paragraphs(text) });
      const types = new Map(entities.map(({ id, type }) => [id, type]));
      const found = mentions
        .filter(({ kind, entity, rule }) => entity && kind !== 'product' && rule !== 'gazetteer:demonym')
        .map(({ start, end, entity }) => ({ start, end, type: types.get(entity!) }));
      lines.push(JSON.stringify({ documentId, mentions: found }));
    }
  }
  const scratch = mkdtempSync(join(tmpdir(), 'redthread-'));
  try {
    const predicted = join(scratch, 're3d.jsonl');
    writeFileSync(predicted, lines.join('\n'));
    return JSON.parse(execFileSync(process.execPath, [scorer, folder, predicted], { encoding: 'utf8' }));
  } finally {
    rmSync(scratch, { recursive: true });
  }
}
