/**
 * The same JSON data with every lone surrogate replaced by U+FFFD, which keeps all offsets. A case file holds UTF-8,
 * which has no lone surrogates, and some PDFs hand them out.
 */
export function wellFormed<T>(value: T): T {
  if (typeof value === 'string') return value.toWellFormed() as T;
  if (Array.isArray(value)) return value.map(wellFormed) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, wellFormed(member)])) as T;
}
