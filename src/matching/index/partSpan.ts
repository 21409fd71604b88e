const LENGTH_BITS = 10;
const MOST_LENGTH = 2 ** LENGTH_BITS - 1;
const MOST_START = 2 ** (32 - LENGTH_BITS) - 1;

/** Start and length of a part within the text of its name, in one number; 0 where it does not stand there as written. */
export function spanOf(part: string, text: string): number {
  const start = text.indexOf(part);
  if (start < 0 || start > MOST_START || part.length > MOST_LENGTH) return 0;
  return ((start << LENGTH_BITS) | part.length) >>> 0;
}

/** The part that a span means; undefined where it means none. */
export function textAt(span: number, text: string): string | undefined {
  if (span === 0) return undefined;
  const start = span >>> LENGTH_BITS;
  return text.slice(start, start + (span & MOST_LENGTH));
}
