import { PDFDocument, type PDFFont, type PDFPage, rgb, StandardFonts } from 'pdf-lib';

/** What an invoice says; amounts in whole units of the currency. */
export interface Invoice {
  number: string;
  seller: { name: string; lines: string[] };
  buyer: { name: string; lines: string[] };
  contract: string;
  currency: string;
  items: { description: string; quantity: number; price: number }[];
  remarks: string[];
  signed: string;
}

const NOTE = 'Invented for the redthread demonstration; any likeness is chance.';
const [WIDTH, HEIGHT, MARGIN] = [595, 842, 56];
const INK = rgb(0.1, 0.12, 0.16);
const PALE = rgb(0.62, 0.65, 0.7);
const SOFT = rgb(0.4, 0.43, 0.48);
const COLUMNS = { quantity: 372, price: 456, total: WIDTH - MARGIN };

function amount(value: number): string {
  return value.toLocaleString('en-US');
}

/** Draws downwards from the top of one page. */
class Sheet {
  readonly page: PDFPage;
  readonly regular: PDFFont;
  readonly bold: PDFFont;
  y = HEIGHT - MARGIN;

  constructor(page: PDFPage, regular: PDFFont, bold: PDFFont) {
    this.page = page;
    this.regular = regular;
    this.bold = bold;
  }

  write(text: string, x: number, { size = 10, bold = false, right = false, color = INK } = {}): void {
    const font = bold ? this.bold : this.regular;
    const left = right ? x - font.widthOfTextAtSize(text, size) : x;
    this.page.drawText(text, { x: left, y: this.y, size, font, color });
  }

  line(thickness: number): void {
    const [start, end] = [MARGIN, WIDTH - MARGIN].map((x) => ({ x, y: this.y }));
    this.page.drawLine({ start: start!, end: end!, thickness, color: PALE });
  }

  down(points: number): void {
    this.y -= points;
  }
}

function party(sheet: Sheet, label: string, { name, lines }: Invoice['seller']): void {
  sheet.write(label, MARGIN, { size: 8, color: SOFT });
  sheet.down(14);
  sheet.write(name, MARGIN, { bold: true });
  for (const line of lines) {
    sheet.down(13);
    sheet.write(line, MARGIN);
  }
  sheet.down(26);
}

function row(sheet: Sheet, cells: [string, string, string, string], bold = false): void {
  const [description, quantity, price, total] = cells;
  sheet.write(description, MARGIN, { bold });
  sheet.write(quantity, COLUMNS.quantity, { bold, right: true });
  sheet.write(price, COLUMNS.price, { bold, right: true });
  sheet.write(total, COLUMNS.total, { bold, right: true });
}

/** Makes an undated invoice as a one-page PDF with a text layer; the same invoice gives the same bytes. */
export async function makeInvoice(invoice: Invoice): Promise<Uint8Array> {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  const fonts = [
    await pdf.embedFont(StandardFonts.Helvetica),
    await pdf.embedFont(StandardFonts.HelveticaBold),
  ];
  const sheet = new Sheet(pdf.addPage([WIDTH, HEIGHT]), fonts[0]!, fonts[1]!);
  const { seller, buyer, items, currency } = invoice;

  sheet.down(20);
  sheet.write('INVOICE', MARGIN, { size: 24, bold: true });
  sheet.write(`No. ${invoice.number}`, COLUMNS.total, { size: 14, right: true });
  sheet.down(18);
  sheet.write(invoice.contract, MARGIN);
  sheet.write('Date: ____________', COLUMNS.total, { right: true });
  sheet.down(40);
  party(sheet, 'SELLER', seller);
  party(sheet, 'BUYER', buyer);

  row(sheet, ['Description', 'Quantity', `Price, ${currency}`, `Total, ${currency}`], true);
  sheet.down(7);
  sheet.line(1);
  sheet.down(17);
  for (const { description, quantity, price } of items) {
    row(sheet, [description, String(quantity), amount(price), amount(quantity * price)]);
    sheet.down(7);
    sheet.line(0.4);
    sheet.down(17);
  }
  const total = items.reduce((sum, { quantity, price }) => sum + quantity * price, 0);
  row(sheet, ['Total', '', '', amount(total)], true);
  sheet.down(44);

  for (const remark of invoice.remarks) {
    sheet.write(remark, MARGIN);
    sheet.down(16);
  }
  sheet.down(52);
  sheet.page.drawLine({
    start: { x: MARGIN, y: sheet.y },
    end: { x: MARGIN + 200, y: sheet.y },
    thickness: 0.6,
    color: INK,
  });
  sheet.down(14);
  sheet.write(invoice.signed, MARGIN);
  sheet.y = MARGIN;
  sheet.write(NOTE, MARGIN, { size: 8, color: SOFT });
  return pdf.save();
}
