import { isFullPart } from './foldName.ts';

/** How near two names are, 0–1, and why in plain words. */
export interface Nearness {
  score: number;
  reason: string;
}

/** Whether two words differ by at most `limit` typing errors (Damerau–Levenshtein, adjacent letters swapped count once). */
export function withinEdits(a: string, b: string, limit: number): boolean {
  if (Math.abs(a.length - b.length) > limit) return false;
  let [beforeLast, last]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, beforeLast[j - 2]! + 1);
      }
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return false;
    [beforeLast, last] = [last, row];
  }
  return last[b.length]! <= limit;
}

/** Numbers tell products and companies apart (G2 and G3, Invest II and III), so no spelling error is assumed in them. */
function alike(a: string, b: string): boolean {
  if (a === b) return true;
  if (/\d/.test(a + b) || Math.min(a.length, b.length) < 5 || /^[ivx]+$/.test(a) || /^[ivx]+$/.test(b))
    return false;
  return withinEdits(a, b, Math.max(a.length, b.length) >= 9 ? 2 : 1);
}

/** Every word of the shorter name has its own word in the longer one; null otherwise. */
function pairing(shorter: string[], longer: string[]): { exact: boolean } | null {
  const left = [...longer];
  let exact = true;
  for (const token of shorter) {
    let at = left.indexOf(token);
    if (at < 0) {
      at = left.findIndex((other) => alike(token, other));
      exact = false;
    }
    if (at < 0) return null;
    left.splice(at, 1);
  }
  return { exact };
}

function initialsFit(shorter: string[], longer: string[]): boolean {
  const family = shorter.filter(isFullPart);
  if (family.length === 0 || !family.every((part) => longer.includes(part))) return false;
  const rest = longer.filter((part) => !family.includes(part));
  return shorter.filter((part) => !isFullPart(part)).every((initial, at) => rest[at]?.startsWith(initial));
}

/** Compares the words of two people's names; null where they are not near. */
export function nearPeople(a: string[], b: string[]): Nearness | null {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  const written = shorter.filter(isFullPart);
  if (written.length < shorter.length && initialsFit(shorter, longer)) {
    return longer.every(isFullPart)
      ? { score: 0.8, reason: 'the initials fit the full name' }
      : { score: 0.7, reason: 'the same family name and fitting initials' };
  }
  const met = pairing(shorter, longer);
  if (!met || written.length === 0) return null;
  if (shorter.length === 1 && longer.length > 1) {
    const isFamilyName = longer.at(-1) === shorter[0];
    return met.exact
      ? { score: isFamilyName ? 0.7 : 0.5, reason: 'one is named by one part of the full name only' }
      : null;
  }
  if (shorter.length === longer.length) {
    return met.exact
      ? { score: 0.88, reason: 'the same name parts' }
      : { score: 0.72, reason: 'the names differ by a letter or two' };
  }
  return met.exact ? { score: 0.82, reason: 'all parts of the shorter name stand in the longer one' } : null;
}

/** Compares the words of two names of organisations, places or products; `rarity` weighs a word 0–1. */
export function nearNames(a: string[], b: string[], rarity: (token: string) => number): Nearness | null {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  const acronym = longer.map((token) => token[0]).join('');
  if (shorter.length === 1 && longer.length >= 3 && shorter[0]!.length >= 3 && shorter[0] === acronym) {
    return { score: 0.7, reason: 'one is the acronym of the other' };
  }
  const met = pairing(shorter, longer);
  if (!met) return null;
  if (shorter.length === longer.length) {
    return met.exact
      ? { score: 0.88, reason: 'the same words' }
      : { score: 0.75, reason: 'the names differ by a letter or two' };
  }
  if (longer.some((token) => /\d/.test(token) && !shorter.includes(token))) return null;
  const share = shorter.reduce((sum, token) => sum + rarity(token), 0);
  const whole = longer.reduce((sum, token) => sum + rarity(token), 0);
  const score = (met.exact ? 0.5 : 0.4) + 0.35 * (share / whole);
  return { score, reason: 'all words of the shorter name stand in the longer one' };
}
