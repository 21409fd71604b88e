import { readFileSync } from 'node:fs';
import {
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { PDFDocument, StandardFonts } from 'pdf-lib';
import type { NamedBytes } from '../../src/reading/Reader.ts';

/** A file of the given name with the given text in UTF-8. */
export function textFile(name: string, text: string): NamedBytes {
  return { name, bytes: new TextEncoder().encode(text) };
}

/** A file of `test/reading/fixtures`. */
export function fixture(name: string): NamedBytes {
  return { name, bytes: new Uint8Array(readFileSync(new URL(`./fixtures/${name}`, import.meta.url))) };
}

/** A PDF by pdf-lib with one line of text for each string, on pages as given. */
export async function pdfOf(pages: string[][], rotation = 0): Promise<NamedBytes> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  for (const lines of pages) {
    const page = pdf.addPage([595, 842]);
    if (rotation) page.setRotation({ type: 'degrees' as never, angle: rotation });
    lines.forEach((line, i) => {
      page.drawText(line, { x: 60, y: 780 - i * 14, size: 11, font });
    });
  }
  return { name: 'made.pdf', bytes: await pdf.save() };
}

/** The smallest PDF with the given page objects, written by hand; offsets are left for the reader to find. */
export function rawPdf(kids: string, objects: string): NamedBytes {
  const text = `%PDF-1.4
1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
2 0 obj <</Type/Pages/Kids[${kids}]/Count ${kids === '' ? 0 : kids.split('R').length - 1}>> endobj
${objects}
trailer <</Root 1 0 R/Size 9>>
%%EOF`;
  return textFile('raw.pdf', text);
}

export const RAW_PAGE = `3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>> endobj
4 0 obj <</Length 61>> stream
BT /F 12 Tf 20 150 Td (The plant delivered drones.) Tj ET    
endstream endobj
5 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica>> endobj`;

/** A DOCX with a title, a footnote, a list and a table. */
export async function docxReport(): Promise<NamedBytes> {
  const row = (cells: string[]) =>
    new TableRow({ children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] })) });
  const document = new Document({
    footnotes: { 1: { children: [new Paragraph('As the log has it.')] } },
    sections: [
      {
        children: [
          new Paragraph({ text: 'Progress report', heading: HeadingLevel.TITLE }),
          new Paragraph({
            children: [
              new TextRun('The plant delivered '),
              new TextRun({ text: 'seven', bold: true }),
              new TextRun(' drones'),
              new FootnoteReferenceRun(1),
              new TextRun(' in the autumn.'),
            ],
          }),
          new Paragraph({ text: 'Open points', heading: HeadingLevel.HEADING_1 }),
          new Paragraph({ text: 'Engines are late', bullet: { level: 0 } }),
          new Paragraph({ text: 'Wings are here', bullet: { level: 0 } }),
          new Table({ rows: [row(['Item', 'Number', 'Place']), row(['Engine', '', 'Ижевск'])] }),
        ],
      },
    ],
  });
  return { name: 'report.docx', bytes: new Uint8Array(await Packer.toBuffer(document)) };
}
