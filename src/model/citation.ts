import type { DocumentId } from './document.ts';

/** A stretch of text in UTF-16 code units, end exclusive, as `String.prototype.slice` counts. */
export interface Span {
  start: number;
  end: number;
}

/** The sentence or clause that proves a statement: `text.slice(start, end) === quote`, always. */
export interface Citation extends Span {
  document: DocumentId;
  quote: string;
}

/** Cites `text` from `start` to `end`; throws a RangeError when the span is empty or outside the text. */
export function cite(document: DocumentId, text: string, { start, end }: Span): Citation {
  if (!(start >= 0 && end > start && end <= text.length)) {
    throw new RangeError(`no text at ${start}–${end} of ${document}, which is ${text.length} long`);
  }
  return { document, start, end, quote: text.slice(start, end) };
}

/** Whether the citation still reproduces its quote from the document's text. */
export function citationHolds(text: string, citation: Span & { quote: string }): boolean {
  return citation.quote.length > 0 && text.slice(citation.start, citation.end) === citation.quote;
}

/** Whether two spans share at least one code unit. */
export function spansOverlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
