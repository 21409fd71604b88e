import type { Desk } from '../workflows/desk.ts';

/** Gives each case a short key for addresses: its name in plain letters, numbered where two would be the same. */
export function caseKeys(desks: readonly Desk[]): Map<string, Desk> {
  const keyed = new Map<string, Desk>();
  for (const desk of desks) {
    const base =
      desk.name
        .normalize('NFKD')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, '-')
        .replace(/^-+|-+$/g, '') || 'case';
    let key = base;
    for (let count = 2; keyed.has(key); count++) key = `${base}-${count}`;
    keyed.set(key, desk);
  }
  return keyed;
}
