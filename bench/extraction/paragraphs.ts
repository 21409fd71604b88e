import type { Passage } from '../../src/model/document.ts';

/** Each line of a text as a paragraph. */
export function paragraphs(text: string): Passage[] {
  return [...text.matchAll(/[^\n]+/g)].map((match) => ({
    kind: 'paragraph',
    start: match.index,
    end: match.index + match[0].length,
  }));
}
