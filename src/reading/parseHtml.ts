import { parseHTML } from 'linkedom';
import { capDepth } from './capDepth.ts';

/** Parses a page or a fragment of one into a document with a body, with tags nested too deeply taken out. */
export function parseHtml(source: string): Document {
  const capped = capDepth(source);
  const page = /<html[\s>]/i.test(capped) ? capped : `<html><body>${capped}</body></html>`;
  const { document } = parseHTML(page) as unknown as { document: Document };
  return document;
}
