/** Writing without spaces between words, and Korean, whose particles stick to the word. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

/**
 * A passage as the search index takes it: each Chinese, Japanese or Korean character a word of its own, so that a name
 * of one or two characters is found inside a sentence, which no tokenizer of FTS5 does.
 */
export function indexedWords(text: string): string {
  return text.replace(UNSPACED, ' $& ');
}
