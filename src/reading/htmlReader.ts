import { Readability } from '@mozilla/readability';
import type { Passage } from '../model/document.ts';
import { decodeText } from './decodeText.ts';
import { guessLanguage } from './guessLanguage.ts';
import { HtmlPassages } from './HtmlPassages.ts';
import { parseHtml } from './parseHtml.ts';
import type { Reader } from './Reader.ts';
import { Unreadable } from './Unreadable.ts';
import { withTitle } from './withTitle.ts';

// Beyond this, finding the article takes longer than a person would wait, and pages are data.
const MAX_ELEMENTS = 30_000;
const SHORTEST_ARTICLE = 140;

interface PageText {
  text: string;
  passages: Passage[];
}

/** Reads a saved web page: its article where it has one, and everything but the navigation where it has none. */
export const htmlReader: Reader = {
  mediaType: 'text/html',
  async read({ name, bytes }) {
    const { text: source, encoding } = decodeText(name, bytes, declaredCharset(bytes));
    const document = parseHtml(source);
    const whole = textOf(document.body);
    const ownTitle = tidy(document.querySelector('h1')?.textContent) || tidy(document.title) || undefined;
    const pageLanguage = document.documentElement.getAttribute('lang')?.slice(0, 2).toLowerCase();
    const article = isMostlyTable(whole) ? undefined : articleOf(document);
    const page = article && keepsEnough(article, whole) ? article : whole;
    const title = headline(page === article ? article.title : undefined, ownTitle);
    const { text, passages } = withTitle(page, title);
    if (passages.length === 0) {
      const advice = 'a page that a script fills must be saved as PDF from the browser';
      throw new Unreadable('no-text', `${name} has no text in its source; ${advice}`);
    }
    const language = guessLanguage(text) ?? (pageLanguage || undefined);
    return { text, passages, mediaType: 'text/html', title, encoding, language };
  },
};

/** What the page says of its own encoding; it must say so in the first bytes. */
function declaredCharset(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(4096, bytes.length)).toString('latin1');
  return /<meta[^>]+charset\s*=\s*["']?([\w:-]+)/i.exec(start)?.[1];
}

function textOf(node: Node): PageText {
  const found = new HtmlPassages();
  found.add(node);
  return { text: found.writer.text, passages: found.writer.passages };
}

/** Finds the article by Readability, which takes the document apart while it looks. */
function articleOf(document: Document): (PageText & { title: string | undefined }) | undefined {
  try {
    const options = { maxElemsToParse: MAX_ELEMENTS, serializer: (node: Node) => node };
    const found = new Readability<Node>(document, options).parse();
    if (!found?.content) return undefined;
    return { ...textOf(found.content), title: tidy(found.title) || undefined };
  } catch {
    // Too many elements, or markup that Readability stumbles over: the whole page is read instead.
    return undefined;
  }
}

const cellLength = ({ passages }: PageText) =>
  passages.reduce((sum, { kind, start, end }) => sum + (kind === 'table-cell' ? end - start : 0), 0);

function isMostlyTable(page: PageText): boolean {
  return cellLength(page) > page.text.length * 0.4;
}

function keepsEnough(article: PageText, whole: PageText): boolean {
  if (article.text.length < SHORTEST_ARTICLE) return false;
  const cells = cellLength(whole);
  return cells < whole.text.length * 0.1 || cellLength(article) >= cells * 0.5;
}

/** The page's own heading where the title only adds the name of the site to it. */
function headline(title: string | undefined, heading: string | undefined): string | undefined {
  return title === undefined || (heading && title.startsWith(heading)) ? heading : title;
}

function tidy(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}
