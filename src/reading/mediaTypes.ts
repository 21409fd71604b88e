/** What can be read. */
export type Format = 'text' | 'markdown' | 'html' | 'pdf' | 'docx';

/** Media type of each format. */
export const MEDIA_TYPES: Record<Format, string> = {
  text: 'text/plain',
  markdown: 'text/markdown',
  html: 'text/html',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};
