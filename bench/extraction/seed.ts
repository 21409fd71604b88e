import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extract } from '../../src/extraction/extract.ts';
import { paragraphs } from './paragraphs.ts';

/** Reads an annotated article and has the scorer compare entities and statements with the annotation. */
export function runSeed(article: string, expected: string, scorer: string): Record<string, unknown> {
  const text = readFileSync(article, 'utf8');
  const gold = JSON.parse(readFileSync(expected, 'utf8')) as { published?: string; publisher?: string };
  const { entities, statements } = extract({
    document: 'article.txt',
    text,
    passages: paragraphs(text),
    published: gold.published ?? '2024-09-25',
    publisher: gold.publisher,
  });
  const cited = statements.map(({ citation, ...statement }) => ({
    ...statement,
    start: citation.start,
    end: citation.end,
    quote: citation.quote,
  }));
  const scratch = mkdtempSync(join(tmpdir(), 'redthread-'));
  try {
    const predicted = join(scratch, 'predicted.json');
    writeFileSync(predicted, JSON.stringify({ document: 'article.txt', text, entities, statements: cited }));
    const { stdout } = spawnSync(process.execPath, [scorer, expected, predicted, '--json'], {
      encoding: 'utf8',
    });
    return JSON.parse(stdout);
  } finally {
    rmSync(scratch, { recursive: true });
  }
}
