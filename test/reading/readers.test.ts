import { describeReader } from './contract.ts';
import { docxReport, fixture, pdfOf, RAW_PAGE, rawPdf, textFile } from './samples.ts';

const paragraph = 'The plant delivered seven drones to the army, two officials said on Monday. ';

describeReader('text', 'text/plain', async () => [
  textFile('a.txt', `A headline\r\n\r\n${paragraph}\r\nSecond line.\r\r- one\r- two\n\n\n`),
  textFile('no-extension', `\ufeff${paragraph.repeat(3)}`),
]);

describeReader('Markdown', 'text/markdown', async () => [
  textFile(
    'a.md',
    `---\ntitle: T\n---\n# H\n\n${paragraph}\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n- x\n  - y\n`,
  ),
]);

describeReader('HTML', 'text/html', async () => [
  textFile('a.html', `<!doctype html><title>T</title><h1>T</h1>${`<p>${paragraph.repeat(3)}</p>`.repeat(5)}`),
  textFile('b.htm', '<html><body><table><tr><th>a<th>b<tr><td>1<td>2</table></body></html>'),
]);

describeReader('PDF', 'application/pdf', async () => [
  fixture('two-columns-chromium.pdf'),
  fixture('invoice-reportlab.pdf'),
  fixture('chinese-reportlab.pdf'),
  await pdfOf([[paragraph, 'It went on.'], ['Another page.']]),
  rawPdf('3 0 R', RAW_PAGE),
]);

describeReader(
  'DOCX',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  async () => [await docxReport()],
);
