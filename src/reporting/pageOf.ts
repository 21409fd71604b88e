import { type Span, spansOverlap } from '../model/citation.ts';
import type { Passage } from '../model/document.ts';

/** The page on which a span begins, from 1; undefined where the format has no pages. */
export function pageOf(passages: readonly Passage[], span: Span): number | undefined {
  return passages.find((passage) => spansOverlap(passage, span))?.page;
}
