import { GAP } from './charTables.ts';
import { foldWord, TextWords } from './TextWords.ts';
import { wordCaseOf } from './wordCase.ts';

/** One word of a listed name. */
export interface ListedWord {
  folded: string;
  /** As written, in lower case: what case forms are made from. */
  lower: string;
  capitals: number;
  /** What stands before it in the list, bits of `GAP`. */
  gap: number;
  /** Quotation marks stand before it. */
  quoted: boolean;
}

/** Longer names are left out: no text has them word by word. */
export const MAX_WORDS = 48;

/** The words of a listed name as the reader of text would come by them; none where there are too many. */
export function listedWords(name: string): ListedWord[] {
  const read = new TextWords(name, MAX_WORDS + 1);
  read.advance(0);
  if (read.count > MAX_WORDS) return [];
  return Array.from({ length: read.count }, (_, at) => {
    const [start, end] = [read.starts[at]!, read.ends[at]!];
    const previous = at === 0 ? 0 : read.ends[at - 1]!;
    return {
      quoted: /["“”„«»‹›]/.test(name.slice(previous, start)),
      folded: foldWord(name, start, end),
      lower: name
        .slice(start, end)
        .normalize('NFC')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]/gu, ''),
      capitals: wordCaseOf(name, start, end),
      gap: at === 0 ? 0 : read.gaps[at]! & ~(GAP.newline | GAP.break),
    };
  });
}
