import { mock } from 'node:test';
import {
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';

/** A stretch of a report: label and value pairs, a heading, a paragraph, a table with a head row, or a small note. */
export type Block =
  | { kind: 'facts' | 'table'; rows: string[][] }
  | { kind: 'heading' | 'paragraph' | 'note'; text: string };

export interface Report {
  title: string;
  blocks: Block[];
}

// Zip entries and properties carry the time of making; a fixed one keeps the bytes the same.
const MADE = Date.UTC(2025, 10, 10, 9);

function cell(text: string, bold: boolean): TableCell {
  const run = new TextRun({ text, bold });
  return new TableCell({
    children: [new Paragraph({ children: [run], spacing: { before: 40, after: 40 } })],
  });
}

function table({ kind, rows }: { kind: 'facts' | 'table'; rows: string[][] }): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map(
      (texts, row) =>
        new TableRow({
          tableHeader: kind === 'table' && row === 0,
          children: texts.map((text, column) => cell(text, kind === 'table' ? row === 0 : column === 0)),
        }),
    ),
  });
}

function render(block: Block): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'facts':
    case 'table':
      return [table({ kind: block.kind, rows: block.rows }), new Paragraph('')];
    case 'heading':
      return [new Paragraph({ text: block.text, heading: HeadingLevel.HEADING_2, spacing: { before: 240 } })];
    case 'note':
      return [new Paragraph({ children: [new TextRun({ text: block.text, italics: true, size: 16 })] })];
    default:
      return [new Paragraph({ text: block.text, spacing: { after: 160 } })];
  }
}

/** Makes a report as DOCX; the same report gives the same bytes. */
export async function makeReport({ title, blocks }: Report): Promise<Uint8Array> {
  mock.timers.enable({ apis: ['Date'], now: MADE });
  try {
    const heading = new Paragraph({ text: title, heading: HeadingLevel.HEADING_1 });
    const children = [heading, ...blocks.flatMap(render)];
    const document = new Document({ creator: 'redthread demonstration', title, sections: [{ children }] });
    return await Packer.toBuffer(document);
  } finally {
    mock.timers.reset();
  }
}
