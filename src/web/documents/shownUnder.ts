import type { Span } from '../../model/citation.ts';

/** The statements whose quote begins in a block of the text. */
export function shownUnder<T extends { citation: Span }>(block: Span, statements: readonly T[]): T[] {
  return statements.filter(({ citation }) => citation.start >= block.start && citation.start < block.end);
}
