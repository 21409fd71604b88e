import type { Format } from './mediaTypes.ts';
import type { Reader } from './Reader.ts';

/** The reader of each format; loaded only when a file calls for it, for some are heavy. */
export const readers: Record<Format, () => Promise<Reader>> = {
  text: async () => (await import('./textReader.ts')).textReader,
  markdown: async () => (await import('./markdownReader.ts')).markdownReader,
  html: async () => (await import('./htmlReader.ts')).htmlReader,
  pdf: async () => (await import('./pdfReader.ts')).pdfReader,
  docx: async () => (await import('./docxReader.ts')).docxReader,
};
