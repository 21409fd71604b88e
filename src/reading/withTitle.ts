import type { Passage } from '../model/document.ts';

const FIRST_PASSAGES = 5;

/** Marks the passage that is the title, or puts the title before a text that does not have it. */
export function withTitle(
  page: { text: string; passages: Passage[] },
  title: string | undefined,
): { text: string; passages: Passage[] } {
  if (title === undefined) return page;
  const { text, passages } = page;
  const same = ({ start, end }: Passage) => text.slice(start, end).replace(/\s+/g, ' ') === title;
  const at = passages.slice(0, FIRST_PASSAGES).findIndex((passage) => same(passage));
  if (at >= 0) {
    return { text, passages: passages.with(at, { ...passages[at]!, kind: 'title' }) };
  }
  if (passages.length === 0) return page;
  const shift = title.length + 2;
  return {
    text: `${title}\n\n${text}`,
    passages: [
      { start: 0, end: title.length, kind: 'title' },
      ...passages.map((passage) => ({ ...passage, start: passage.start + shift, end: passage.end + shift })),
    ],
  };
}
