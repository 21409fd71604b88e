import { describe, expect, it } from 'vitest';
import { capDepth, DEEPEST } from '../../src/reading/capDepth.ts';
import { readBytes } from '../../src/reading/readBytes.ts';
import { outline } from './expectSoundReading.ts';
import { processorTime } from './processorTime.ts';
import { textFile } from './samples.ts';

const read = (html: string) => readBytes(textFile('page.html', html));
const paragraph =
  'The plant in the north, which the ministry has named before, delivered seven drones to the army last year, two officials said on Monday, and more were planned.';

describe('a web page', () => {
  it('is read as its article, without the menu around it', async () => {
    const reading =
      await read(`<!doctype html><html><head><title>Plant delivers drones - Daily Wire</title></head><body>
      <nav><a href="/">Home</a> <a>World</a></nav><div class="sidebar menu"><a>Sport</a></div>
      <main><article><h1>Plant delivers drones</h1>${`<p>${paragraph}</p>`.repeat(5)}
      <figure><img alt="x"><figcaption>A drone &amp; its cr&shy;ew</figcaption></figure><ul><li>One<li>Two &lt;3</ul></article></main>
      <footer>Copyright</footer><script>var tracking = "x"</script></body></html>`);
    expect(outline(reading)).toEqual([
      'title: Plant delivers drones',
      ...Array(5).fill(`paragraph: ${paragraph}`),
      'caption: A drone & its crew',
      'list-item: One',
      'list-item: Two <3',
    ]);
    expect(reading).toMatchObject({ title: 'Plant delivers drones', language: 'en' });
  });

  it('without an article is read whole, but for scripts, styles, menus and what is hidden', async () => {
    const reading = await read(
      '<html><body><nav>Menu</nav><style>p{}</style><p>Line one<br>line two</p><p hidden>no</p><div>Div<script>1</script></div></body></html>',
    );
    expect(outline(reading)).toEqual(['paragraph: Line one\nline two', 'paragraph: Div']);
  });

  it('that is one data table keeps each cell at its row and column', async () => {
    const reading =
      await read(`<html><body><table><caption>Customs</caption><thead><tr><th>Date<th>Sender<th>Goods</tr></thead>
      <tr><td rowspan=2>2023-01-02</td><td>Alpha<br>Ltd</td><td>Engines</td></tr><tr><td></td><td>Wings</td></tr>
      <tr><td colspan=2>Sum</td><td>2</td></tr></table></body></html>`);
    expect(outline(reading)).toEqual([
      'caption: Customs',
      'table-cell 0,0: Date',
      'table-cell 0,1: Sender',
      'table-cell 0,2: Goods',
      'table-cell 1,0: 2023-01-02',
      'table-cell 1,1: Alpha Ltd',
      'table-cell 1,2: Engines',
      'table-cell 2,2: Wings',
      'table-cell 3,0: Sum',
      'table-cell 3,2: 2',
    ]);
    expect(reading).toMatchObject({
      text: expect.stringContaining('\n2023-01-02\tAlpha Ltd\tEngines\n\t\tWings\n'),
    });
  });

  it('laid out by tables is read as text', async () => {
    const reading = await read(
      `<html><body><table><tr><td><table><tr><td>Menu</td></tr></table></td><td><p>${paragraph}</p></td></tr></table></body></html>`,
    );
    expect(outline(reading)).toEqual(['paragraph: Menu', `paragraph: ${paragraph}`]);
  });

  it('with no text says what to do', async () => {
    expect(await read('<html><body><script>render()</script></body></html>')).toMatchObject({
      status: 'unread',
      reason: { code: 'no-text', message: expect.stringContaining('save') },
    });
  });

  it.each([
    ['elements', '<div>'.repeat(20_000)],
    ['elements with end tags', `${'<div>'.repeat(20_000)}deep${'</div>'.repeat(20_000)}`],
    ['end tags in attributes', '<div a="></div>">'.repeat(10_000)],
    ['end tags of nothing', '<div></x>'.repeat(5_000)],
    ['inline elements', '<b>'.repeat(20_000)],
    ['tables', '<table><tr><td>'.repeat(10_000)],
    ['lists', '<ul><li>'.repeat(10_000)],
    ['open comments', '<!--'.repeat(20_000)],
    ['quotes that never end', '<a b="'.repeat(20_000)],
    ['brackets', '<'.repeat(20_000)],
  ])('of thousands of %s does no harm', async (_, hostile) => {
    const spent = await processorTime(async () => {
      const reading = await read(`<html><body><p>Before all.</p>${hostile}After all.`);
      expect(reading).toMatchObject({ status: 'read', text: expect.stringContaining('Before all.') });
    });
    expect(spent).toBeLessThan(4000);
  });
});

describe('capDepth', () => {
  it('leaves an ordinary page as it is, however many tags are left open', () => {
    const page = `<ul>${'<li>x'.repeat(1000)}</ul>${'<p>y'.repeat(1000)}<table>${'<tr><td>1<td>2'.repeat(500)}</table>`;
    expect(capDepth(page)).toBe(page);
  });

  it('keeps the text of what it takes out', () => {
    const capped = capDepth(`${'<div>'.repeat(1000)}deep <b>inside</b>${'</div>'.repeat(1000)} after`);
    expect(capped.match(/<div>/g)).toHaveLength(DEEPEST);
    expect(capped.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ')).toBe(' deep inside after');
  });
});
