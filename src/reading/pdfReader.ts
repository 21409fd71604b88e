import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { guessLanguage } from './guessLanguage.ts';
import type { PdfPage } from './pdfPage.ts';
import { pdfPage } from './pdfPage.ts';
import { pdfPassages } from './pdfPassages.ts';
import type { Reader } from './Reader.ts';
import { Unreadable } from './Unreadable.ts';

const MAX_PAGES = 20_000;

// Fonts that a PDF only names, and how their bytes stand for characters; read from the package, never fetched.
const pdfjsFolder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
const resources = (folder: string) => join(pdfjsFolder, folder) + sep;

/** Reads a PDF's text layer: columns, paragraphs, headings and tables by where the page puts them. */
export const pdfReader: Reader = {
  mediaType: 'application/pdf',
  async read({ name, bytes }) {
    const task = getDocument({
      // A copy, for pdf.js takes the buffer away from its owner.
      data: Uint8Array.from(bytes),
      cMapUrl: resources('cmaps'),
      cMapPacked: true,
      standardFontDataUrl: resources('standard_fonts'),
      useWorkerFetch: false,
      disableFontFace: true,
      useSystemFonts: false,
      enableXfa: false,
      verbosity: VerbosityLevel.ERRORS,
    });
    try {
      const { pages, notes } = await readPages(name, await opened(name, task.promise));
      const { text, passages, title } = pdfPassages(pages);
      if (passages.length === 0) {
        const advice = 'it is a scan, perhaps; run text recognition (OCR) on it and add the searchable PDF';
        throw new Unreadable('no-text', `${name} has pages but no text layer; ${advice}`);
      }
      return {
        text,
        passages,
        mediaType: 'application/pdf',
        title,
        language: guessLanguage(text),
        ...(notes.length > 0 && { notes }),
      };
    } finally {
      await task.destroy();
    }
  },
};

async function opened(name: string, promise: Promise<PDFDocumentProxy>): Promise<PDFDocumentProxy> {
  let document: PDFDocumentProxy;
  try {
    document = await promise;
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') {
      const advice = 'open it with its password and save it without one';
      throw new Unreadable('encrypted', `${name} is protected by a password; ${advice}`, error);
    }
    const why = error instanceof Error ? error.message.replace(/\.$/, '') : String(error);
    const advice = 'get the file again, or print it to a new PDF';
    throw new Unreadable('damaged', `${name} cannot be read as a PDF (${why}); ${advice}`, error);
  }
  if (document.numPages === 0) {
    throw new Unreadable(
      'empty',
      `${name} is a PDF without pages; get the file again from where it came from`,
    );
  }
  if (document.numPages > MAX_PAGES) {
    throw new Unreadable(
      'too-large',
      `${name} says it has ${document.numPages} pages; split it and add the parts`,
    );
  }
  return document;
}

/** Reads all pages; one that is broken or has no text is left out and noted. */
async function readPages(
  name: string,
  document: PDFDocumentProxy,
): Promise<{ pages: PdfPage[]; notes: string[] }> {
  const pages: PdfPage[] = [];
  const blank: number[] = [];
  const damaged: number[] = [];
  let broken: unknown;
  for (let number = 1; number <= document.numPages; number++) {
    try {
      const page = await document.getPage(number);
      const read = await pdfPage(page);
      page.cleanup();
      if (read.runs.length > 0) pages.push(read);
      else blank.push(number);
    } catch (error) {
      broken = error;
      damaged.push(number);
    }
  }
  if (pages.length === 0 && broken !== undefined) {
    throw new Unreadable('damaged', `no page of ${name} can be read; print it to a new PDF`, broken);
  }
  const notes = [
    ...(blank.length > 0 ? [`No text layer, blank or a picture: ${listed(blank)}.`] : []),
    ...(damaged.length > 0 ? [`Damaged and left out: ${listed(damaged)}.`] : []),
  ];
  return { pages, notes };
}

const MOST_LISTED = 20;

function listed(pages: number[]): string {
  const more = pages.length > MOST_LISTED ? ` and ${pages.length - MOST_LISTED} more` : '';
  return `page${pages.length > 1 ? 's' : ''} ${pages.slice(0, MOST_LISTED).join(', ')}${more}`;
}
