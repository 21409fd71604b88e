const SIZE = 26;
const substitution = new Float32Array(SIZE * SIZE).fill(1);

function set(pairs: string, cost: number): void {
  for (const pair of pairs.split(' ')) {
    const [a, b] = [pair.charCodeAt(0) - 97, pair.charCodeAt(1) - 97];
    substitution[a * SIZE + b] = cost;
    substitution[b * SIZE + a] = cost;
  }
}
// Heard or transliterated alike; then scanned alike.
set('ou iy ie ae ei', 0.4);
set('ao eo au ai eu ey oy', 0.7);
set('bp dt gk vw ck kq cq sz fv cs', 0.6);
set('jy jg hk mn jz lr bv', 0.75);
set('il ij ce co hn uv rn', 0.75);

function isVowel(code: number): boolean {
  return code === 97 || code === 101 || code === 105 || code === 111 || code === 117 || code === 121;
}

function gapCost(form: string, at: number): number {
  const code = form.charCodeAt(at);
  if (code === form.charCodeAt(at - 1) || code === form.charCodeAt(at + 1)) return 0.5;
  if (code === 104 && at > 0) return 0.5;
  return isVowel(code) && at > 0 ? 0.8 : 1;
}

function substitutionCost(a: number, b: number): number {
  const [x, y] = [a - 97, b - 97];
  return x >= 0 && x < SIZE && y >= 0 && y < SIZE ? substitution[x * SIZE + y]! : 1.5;
}

const WIDTH = 64;
/** Edits that move letters along: more than these cannot stay within any limit that is asked for. */
const BAND = 4;
const rows = [new Float32Array(WIDTH), new Float32Array(WIDTH), new Float32Array(WIDTH)];
const gapsB = new Float32Array(WIDTH);

/**
 * Cost of turning one folded form into the other, 1 for a plain edit and less for what is often misheard, mistyped or
 * misread; swapped neighbours count as one edit. Gives `limit + 1` as soon as the cost must be above `limit`.
 */
export function editCost(a: string, b: string, limit: number): number {
  if (a === b) return 0;
  if (a.length > WIDTH - 2 || b.length > WIDTH - 2 || Math.abs(a.length - b.length) > BAND) return limit + 1;
  // What both begin and end with is left out, but for a letter on each side: doubled and swapped letters look there.
  let from = 0;
  const shorter = Math.min(a.length, b.length);
  while (from < shorter && a.charCodeAt(from) === b.charCodeAt(from)) from++;
  let tail = 0;
  while (tail < shorter - from && a.charCodeAt(a.length - 1 - tail) === b.charCodeAt(b.length - 1 - tail))
    tail++;
  from = Math.max(0, from - 1);
  tail = Math.max(0, tail - 1);
  const height = a.length - from - tail;
  const width = b.length - from - tail;
  let [before, previous, current] = rows as [Float32Array, Float32Array, Float32Array];
  previous[0] = 0;
  for (let j = 1; j <= width; j++) {
    gapsB[j] = gapCost(b, from + j - 1);
    previous[j] = previous[j - 1]! + gapsB[j]!;
  }
  for (let i = 1; i <= height; i++) {
    const code = a.charCodeAt(from + i - 1);
    const gap = gapCost(a, from + i - 1);
    const first = Math.max(1, i - BAND);
    const last = Math.min(width, i + BAND);
    current[first - 1] = first === 1 ? previous[0]! + gap : limit + 1;
    let least = current[first - 1]!;
    for (let j = first; j <= last; j++) {
      const other = b.charCodeAt(from + j - 1);
      let cost = previous[j - 1]! + (code === other ? 0 : substitutionCost(code, other));
      if (j < i + BAND) {
        const deleted = previous[j]! + gap;
        if (deleted < cost) cost = deleted;
      }
      const inserted = current[j - 1]! + gapsB[j]!;
      if (inserted < cost) cost = inserted;
      if (i > 1 && j > 1 && code === b.charCodeAt(from + j - 2) && a.charCodeAt(from + i - 2) === other) {
        const swapped = before[j - 2]! + 0.8;
        if (swapped < cost) cost = swapped;
      }
      current[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > limit) return limit + 1;
    [before, previous, current] = [previous, current, before];
  }
  return Math.min(previous[width]!, limit + 1);
}
