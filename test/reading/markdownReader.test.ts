import { describe, expect, it } from 'vitest';
import { readBytes } from '../../src/reading/readBytes.ts';
import { outline } from './expectSoundReading.ts';
import { processorTime } from './processorTime.ts';
import { textFile } from './samples.ts';

const read = (text: string) => readBytes(textFile('note.md', text));

describe('a Markdown file', () => {
  it('is read as the finished page, without front matter and marks', async () => {
    const reading = await read(
      '---\ntitle: "The report"\nauthor: A\n---\n## Part *one*\n\nA [link](http://example.org) and `code` &amp; more\nwrapped.\n\n1. first\n2. second\n\n| A | B |\n|---|---|\n| 1 | 2 |\n\n> quoted\n\n<script>x()</script>\n',
    );
    expect(outline(reading)).toEqual([
      'title: The report',
      'heading: Part one',
      'paragraph: A link and code & more wrapped.',
      'list-item: first',
      'list-item: second',
      'table-cell 0,0: A',
      'table-cell 0,1: B',
      'table-cell 1,0: 1',
      'table-cell 1,1: 2',
      'paragraph: quoted',
    ]);
    expect(reading).toMatchObject({ title: 'The report', mediaType: 'text/markdown' });
  });

  it('takes a heading at its top for the title', async () => {
    expect(await read('# A note\n\nText.')).toMatchObject({ title: 'A note', text: 'A note\n\nText.' });
  });

  it.each([
    ['quotes', `${'>'.repeat(10_000)} deep`],
    ['lists on one line', `${'- '.repeat(10_000)}deep`],
    [
      'lists by indent',
      `${Array.from({ length: 700 }, (_, i) => `${'  '.repeat(i)}- x`).join('\n')}\n\ndeep`,
    ],
    ['brackets', `${'['.repeat(10_000)}deep`],
    ['emphasis', `${'*a '.repeat(10_000)}deep`],
  ])('of thousands of %s does no harm', async (_, hostile) => {
    const spent = await processorTime(async () => {
      expect(await read(hostile)).toMatchObject({ status: 'read', text: expect.stringContaining('deep') });
    });
    expect(spent).toBeLessThan(4000);
  });
});
