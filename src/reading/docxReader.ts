import mammoth from 'mammoth';
import { guardZip } from './guardZip.ts';
import { guessLanguage } from './guessLanguage.ts';
import { HtmlPassages } from './HtmlPassages.ts';
import { MEDIA_TYPES } from './mediaTypes.ts';
import { parseHtml } from './parseHtml.ts';
import type { Reader } from './Reader.ts';
import { Unreadable } from './Unreadable.ts';
import { withTitle } from './withTitle.ts';

const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='caption'] => figcaption:fresh",
  "p[style-name='Caption'] => figcaption:fresh",
];

/** Reads a DOCX: headings, paragraphs, lists, tables as cells, footnotes at the end; deleted text stays out. */
export const docxReader: Reader = {
  mediaType: MEDIA_TYPES.docx,
  async read({ name, bytes }) {
    guardZip(name, bytes);
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    const noImages = mammoth.images.imgElement(async () => ({ src: '' }));
    const { value } = await mammoth.convertToHtml(
      { buffer },
      { styleMap: STYLES, convertImage: noImages, includeEmbeddedStyleMap: false, externalFileAccess: false },
    );
    const { body } = parseHtml(value);
    for (const mark of body.querySelectorAll('a[href^="#footnote-"], a[href^="#endnote-"]')) mark.remove();
    const found = new HtmlPassages();
    found.add(body);
    const { text: written, passages: all } = found.writer;
    const [first] = all;
    if (!first) {
      throw new Unreadable(
        'no-text',
        `${name} has no text in it, perhaps only pictures; run OCR on them first`,
      );
    }
    const heading = first.kind === 'heading' ? written.slice(first.start, first.end) : undefined;
    const { text, passages } = withTitle({ text: written, passages: all }, heading);
    return { text, passages, mediaType: MEDIA_TYPES.docx, title: heading, language: guessLanguage(text) };
  },
};
