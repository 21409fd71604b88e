import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { annotated } from './annotated.ts';

const shared = resolve(import.meta.dirname, '../../../shared');
const present = existsSync(join(shared, 'seed/article.txt'));

describe.skipIf(!present)('the seed article (skipped where ../shared is absent)', () => {
  it('gives its parties at F1 of 0.95 or better, none split and none of the wrong kind', () => {
    const text = readFileSync(join(shared, 'seed/article.txt'), 'utf8');
    const { entities } = annotated(text);
    const predicted = join(mkdtempSync(join(tmpdir(), 'redthread-')), 'predicted.json');
    writeFileSync(predicted, JSON.stringify({ document: 'article.txt', text, entities, statements: [] }));
    const score = join(shared, 'score/score.mjs');
    const printed = execFileSync(
      process.execPath,
      [score, join(shared, 'seed/expected.json'), predicted, '--json'],
      { encoding: 'utf8' },
    );
    const figures = JSON.parse(printed) as {
      entities: { f1: number; wrongKind: number; splitAliases: number };
    };
    expect(figures.entities.f1).toBeGreaterThanOrEqual(0.95);
    expect(figures.entities).toMatchObject({ wrongKind: 0, splitAliases: 0 });
  });
});
