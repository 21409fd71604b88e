import { indexedWords } from './indexedWords.ts';

const TERM = /"([^"]*)"|([^\s"]+)/g;
const WORD = /[\p{L}\p{N}]/u;

/** The terms that a query asks for: words, and phrases that stood in double quotes. Terms without a letter or digit are left out. */
export function searchTerms(query: string): { text: string; phrase: boolean }[] {
  return [...query.matchAll(TERM)]
    .map(([, phrase, word]) => ({ text: phrase ?? word ?? '', phrase: phrase !== undefined }))
    .filter(({ text }) => WORD.test(text));
}

/**
 * An FTS5 expression for what a person typed: all terms, each taken literally, words also as the beginning of longer
 * ones. Null where nothing is left to search for.
 */
export function searchQuery(query: string): string | null {
  const terms = searchTerms(query).map(({ text, phrase }) => {
    const words = indexedWords(text).trim();
    return `"${words}"${phrase ? '' : '*'}`;
  });
  return terms.length === 0 ? null : terms.join(' AND ');
}
