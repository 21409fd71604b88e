const SPELLINGS: Record<string, readonly string[]> = {
  b: ['b', 'p', 'v'],
  p: ['p', 'b'],
  f: ['f', 'v', 'ph'],
  v: ['v', 'w'],
  t: ['t', 'th'],
  d: ['d', 'dh', 'z', 'dz'],
  z: ['z', 's', 'dh', 'th', 'd'],
  s: ['s', 'c', 'z', 'th', 'x'],
  j: ['j', 'g', 'dj', 'zh', 'y'],
  q: ['q', 'gh', 'k', 'g', 'c', 'kh'],
  k: ['k', 'c', 'g', 'q', 'ck', 'x', 'kh'],
  g: ['g', 'j', 'gh', 'k'],
  h: ['h', 'kh', ''],
  l: ['l'],
  m: ['m'],
  n: ['n'],
  r: ['r'],
  w: ['w', 'v', 'u', 'o', 'ou', 'oo', 'ow', 'au'],
  y: ['y', 'i', 'e', 'ee', 'ei', 'ai', 'ey', 'ay', 'j', 'ie'],
  a: ['a', 'e', 'aa', 'o', 'i', 'u', ''],
  e: ['e', 'i', 'a', ''],
  i: ['i', 'e', 'y', 'ee', ''],
  o: ['o', 'u', 'oo', 'ou'],
  u: ['u', 'o', 'ou', 'oo'],
};
const DIGRAPHS: Record<string, readonly string[]> = {
  th: ['th', 's', 't'],
  kh: ['kh', 'h', 'k', 'ch', 'x'],
  dh: ['dh', 'z', 'd', 'th'],
  sh: ['sh', 'ch', 'sch', 's'],
  gh: ['gh', 'g', 'q', 'r', 'kh'],
  ch: ['ch', 'tch', 'c', 'tsh'],
  zh: ['zh', 'j', 'g', 'z'],
};
const VOWELS = new Set('aeiou');

/**
 * Cost of reading `latin` as the vowelled spelling of `consonants`, a form in which short vowels are not written.
 * Short vowels come free; a written long vowel must be met, and each letter that is not met costs 1.
 */
export function vowellessCost(consonants: string, latin: string, limit: number): number {
  const width = latin.length + 1;
  if (consonants.length > 40 || latin.length > 60) return limit + 1;
  const units = unitsOf(consonants);
  let reached = new Float32Array(width).fill(Number.POSITIVE_INFINITY);
  reached[0] = 0;
  skip(reached, latin);
  for (const spellings of units) {
    const next = new Float32Array(width).fill(Number.POSITIVE_INFINITY);
    let least = Number.POSITIVE_INFINITY;
    for (let at = 0; at < width; at++) {
      const cost = reached[at]!;
      if (cost > limit) continue;
      if (cost + 1 < next[at]!) next[at] = cost + 1;
      for (const [rank, spelling] of spellings.entries()) {
        if (!latin.startsWith(spelling, at)) continue;
        let end = at + spelling.length;
        const spelt = cost + (rank > 1 ? 0.15 : 0);
        if (spelt < next[end]!) next[end] = spelt;
        while (spelling !== '' && latin.startsWith(spelling, end)) {
          end += spelling.length;
          if (spelt < next[end]!) next[end] = spelt;
        }
      }
    }
    skip(next, latin);
    for (const cost of next) if (cost < least) least = cost;
    if (least > limit) return limit + 1;
    reached = next;
  }
  return Math.min(reached[latin.length]!, limit + 1);
}

/** Moves on over letters of `latin` that the script would not write: vowels for little, others for a full edit. */
function skip(reached: Float32Array, latin: string): void {
  for (let at = 0; at < latin.length; at++) {
    const cost =
      reached[at]! +
      (VOWELS.has(latin[at]!) ? 0.04 : latin[at] === 'h' && at === latin.length - 1 ? 0.05 : 1);
    if (cost < reached[at + 1]!) reached[at + 1] = cost;
  }
}

function unitsOf(consonants: string): (readonly string[])[] {
  const units: (readonly string[])[] = [];
  for (let at = 0; at < consonants.length; at++) {
    const digraph = DIGRAPHS[consonants.slice(at, at + 2)];
    units.push(digraph ?? SPELLINGS[consonants[at]!] ?? [consonants[at]!]);
    if (digraph) at += 1;
  }
  return units;
}
