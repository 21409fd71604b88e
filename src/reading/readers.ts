import type { Reader } from './Reader.ts';

export type Format = 'text' | 'markdown' | 'html' | 'pdf' | 'docx';

/** The reader of each format; loaded only when a file calls for it, for some are heavy. */
export const readers: Record<Format, () => Promise<Reader>> = {
  text: async () => (await import('./textReader.ts')).textReader,
  markdown: async () => (await import('./markdownReader.ts')).markdownReader,
  html: async () => (await import('./htmlReader.ts')).htmlReader,
  pdf: async () => (await import('./pdfReader.ts')).pdfReader,
  docx: async () => (await import('./docxReader.ts')).docxReader,
};

/** Media type of each format. */
export const MEDIA_TYPES: Record<Format, string> = {
  text: 'text/plain',
  markdown: 'text/markdown',
  html: 'text/html',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};
