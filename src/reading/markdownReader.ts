import { marked } from 'marked';
import type { Passage } from '../model/document.ts';
import { decodeText } from './decodeText.ts';
import { guessLanguage } from './guessLanguage.ts';
import { HtmlPassages } from './HtmlPassages.ts';
import { parseHtml } from './parseHtml.ts';
import { plainPassages } from './plainPassages.ts';
import type { Reader } from './Reader.ts';
import { Unreadable } from './Unreadable.ts';
import { withTitle } from './withTitle.ts';

const FRONT_MATTER = /^---[ \t]*\n(.*?\n)?(?:---|\.\.\.)[ \t]*(?:\n|$)/s;
// Quotes in quotes and lists in lists, deeper than anybody writes them.
const DEEP_INDENT = /^[ \t]{40,}(?=(?:[-*+]|\d{1,9}[.)])[ \t])/gm;
const DEEP_MARKS = /^(?:[ \t]{0,8}(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))){24,}/gm;

/** Reads Markdown into what a reader of the finished page would read; tables become cells. */
export const markdownReader: Reader = {
  mediaType: 'text/markdown',
  async read({ name, bytes }) {
    const { text: source, encoding } = decodeText(name, bytes);
    const front = FRONT_MATTER.exec(source);
    const body = front ? source.slice(front[0].length) : source;
    const { page, notes } = render(body);
    const { text, passages } = withTitle(page, titleOf(front?.[1], page));
    if (passages.length === 0) {
      throw new Unreadable('no-text', `${name} holds no text; add the file that has the text`);
    }
    const first = passages.find(({ kind }) => kind === 'title');
    const title = first ? text.slice(first.start, first.end) : undefined;
    return {
      text,
      passages,
      mediaType: 'text/markdown',
      title,
      encoding,
      language: guessLanguage(text),
      notes,
    };
  },
};

interface Rendered {
  page: { text: string; passages: Passage[] };
  notes?: string[];
}

function render(body: string): Rendered {
  try {
    const flattened = body.replace(DEEP_MARKS, '> ').replace(DEEP_INDENT, ' '.repeat(40));
    const html = marked.parse(flattened, { async: false, gfm: true });
    const found = new HtmlPassages();
    found.add(parseHtml(html).body);
    return { page: { text: found.writer.text, passages: found.writer.passages } };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const notes = ['The Markdown is nested too deeply and was read as plain text.'];
    return { page: { text: body, passages: plainPassages(body) }, notes };
  }
}

function titleOf(
  front: string | undefined,
  { text, passages }: { text: string; passages: Passage[] },
): string | undefined {
  const given = /^title[ \t]*:[ \t]*(["']?)(.+?)\1[ \t]*$/m.exec(front ?? '')?.[2];
  if (given) return given.replace(/\s+/g, ' ').trim();
  const [first] = passages;
  return first?.kind === 'heading' ? text.slice(first.start, first.end) : undefined;
}
