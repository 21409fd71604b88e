import { decodeText } from './decodeText.ts';
import { guessLanguage } from './guessLanguage.ts';
import { plainPassages } from './plainPassages.ts';
import type { Reader } from './Reader.ts';
import { Unreadable } from './Unreadable.ts';

/** Reads plain text as it stands: the text is the decoded file, with `\n` as its line end. */
export const textReader: Reader = {
  mediaType: 'text/plain',
  async read({ name, bytes }) {
    const { text, encoding } = decodeText(name, bytes);
    const passages = plainPassages(text);
    if (passages.length === 0) {
      throw new Unreadable('no-text', `${name} holds nothing but blanks; add the file that has the text`);
    }
    const [first] = passages;
    const title = first?.kind === 'title' ? text.slice(first.start, first.end) : undefined;
    return { text, passages, mediaType: 'text/plain', title, encoding, language: guessLanguage(text) };
  },
};
