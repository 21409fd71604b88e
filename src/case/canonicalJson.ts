function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).filter(([, member]) => member !== undefined);
  entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return Object.fromEntries(entries.map(([key, member]) => [key, sorted(member)]));
}

/**
 * One JSON text for all values that are equal: keys in the order of their code units, undefined left out, no spaces.
 * Meant for JSON data; keys that look like array indexes would come first, so do not use any.
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(sorted(value));
}
