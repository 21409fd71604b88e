/** Writing without spaces between words, and Korean, whose particles stick to the word. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

/** Letters with a stroke or hook, which Unicode does not take apart into a letter and an accent. */
const STROKES: Record<string, string> = {
  ł: 'l',
  Ł: 'L',
  ø: 'o',
  Ø: 'O',
  đ: 'd',
  Đ: 'D',
  ð: 'd',
  Ð: 'D',
  ħ: 'h',
  Ħ: 'H',
  ı: 'i',
  ŧ: 't',
  Ŧ: 'T',
};
const STROKED = new RegExp(`[${Object.keys(STROKES).join('')}]`, 'g');

/** The text with plain letters for stroked ones, code unit for code unit. */
export function withoutStrokes(text: string): string {
  return text.replace(STROKED, (letter) => STROKES[letter]!);
}

/**
 * A passage as the search index takes it: each Chinese, Japanese or Korean character a word of its own, so that a name
 * of one or two characters is found inside a sentence, which no tokenizer of FTS5 does; and no stroked letters.
 */
export function indexedWords(text: string): string {
  return withoutStrokes(text).replace(UNSPACED, ' $& ');
}
