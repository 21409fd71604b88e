import { describe, expect, it } from 'vitest';
import type { Passage } from '../../src/model/document.ts';
import { blocksOf } from '../../src/web/documents/blocksOf.ts';

const text = 'Title\nloose line\nA\tB\tC\nD\tE\nEnd.';
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const cell = (words: string, row: number, column: number): Passage => ({
  ...at(words),
  kind: 'table-cell',
  cell: { table: 0, row, column },
});

describe('blocksOf', () => {
  it('gathers the cells of a table by row, and tells empty columns', () => {
    const passages: Passage[] = [
      cell('A', 0, 0),
      cell('B', 0, 1),
      cell('C', 0, 2),
      cell('D', 1, 0),
      cell('E', 1, 2),
    ];
    const table = blocksOf(text, passages).find(({ kind }) => kind === 'table');
    expect(table).toMatchObject({
      rows: [
        [{ skipped: 0 }, { skipped: 0 }, { skipped: 0 }],
        [{ skipped: 0 }, { skipped: 1 }],
      ],
      start: at('A').start,
      end: at('E').end,
    });
  });

  it('hides no text that the reader left out of the passages', () => {
    const blocks = blocksOf(text, [{ ...at('Title'), kind: 'title' }]);
    const shown = blocks.map(({ start, end }) => text.slice(start, end)).join(' ');
    for (const word of text.split(/\s+/)) expect(shown).toContain(word);
    expect(blocks.map(({ kind }) => kind)).toEqual([
      'title',
      'paragraph',
      'paragraph',
      'paragraph',
      'paragraph',
    ]);
  });

  it('marks where a new page begins', () => {
    const passages: Passage[] = [
      { ...at('Title'), kind: 'title', page: 1 },
      { ...at('End.'), kind: 'paragraph', page: 3 },
    ];
    expect(blocksOf(text, passages).map(({ newPage }) => newPage)).toContain(3);
  });
});
