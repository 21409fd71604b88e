import type { DocumentRecord } from '../../model/document.ts';

/** What a document is called: its title, or else its file name. */
export function documentTitle(document: Pick<DocumentRecord, 'title' | 'name'>): string {
  return document.title?.trim() || document.name;
}

const KINDS: [part: string, words: string][] = [
  ['pdf', 'PDF'],
  ['wordprocessing', 'Word'],
  ['html', 'Web page'],
  ['markdown', 'Markdown'],
  ['text/plain', 'Text'],
];

/** What kind of file it is, in a word. */
export function mediaWords(mediaType: string): string {
  return KINDS.find(([part]) => mediaType.includes(part))?.[1] ?? mediaType;
}

/** Bytes as a person reads them: "14 KB". */
export function sizeWords(bytes: number): string {
  if (bytes < 1024) return `${bytes} bytes`;
  if (bytes < 1024 * 1024) return `${Math.round(bytes / 1024)} KB`;
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

/** "1 statement", "12 statements". */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString('en')} ${number === 1 ? one : many}`;
}
