import { type NameClass, READING, ROLE, type Role } from '../parts/namePart.ts';
import { compareTokens, type Token, type TokenMatch, tokenOf } from './compareTokens.ts';

/** A part with its token and weight, as the comparison takes it. */
export interface WeighedPart {
  token: Token;
  role: Role;
  weight: number;
}

/** Parts of the left name that met parts of the right name; more than one where words were run together. */
export interface AlignedPair extends TokenMatch {
  left: number[];
  right: number[];
}

/** Gives the match of left part i and right part j, or undefined where they are different words. */
export type MatchParts = (left: number, right: number) => TokenMatch | undefined;

const SAME: TokenMatch = { score: 1, rule: 'same' };
const INITIAL: TokenMatch = { score: 0.85, rule: 'initial' };

const isSide = (role: Role) =>
  role === ROLE.particle || role === ROLE.title || role === ROLE.legal || role === ROLE.initial;
const isExact = (role: Role) => role === ROLE.number || role === ROLE.country || role === ROLE.acronym;

/** The match of two parts by their tokens, with numbers, countries and acronyms compared exactly. */
export function matchWeighed(a: WeighedPart, b: WeighedPart, nameClass: NameClass): TokenMatch | undefined {
  if (isExact(a.role) || isExact(b.role))
    return a.token.form === b.token.form ? { score: 1, rule: 'same' } : undefined;
  return compareTokens(a.token, b.token, nameClass);
}

/** Assigns the parts of two names to each other so that the best matches are kept; joins words that one side runs together. */
export function alignParts(
  left: readonly WeighedPart[],
  right: readonly WeighedPart[],
  nameClass: NameClass,
  match: MatchParts,
): AlignedPair[] {
  const candidates: { i: number; j: number; found: TokenMatch; gain: number }[] = [];
  for (let i = 0; i < left.length; i++) {
    if (isSide(left[i]!.role)) continue;
    for (let j = 0; j < right.length; j++) {
      if (isSide(right[j]!.role)) continue;
      const found = match(i, j);
      if (found)
        candidates.push({ i, j, found, gain: found.score - Math.abs(i - j) * 1e-4 + left[i]!.weight * 1e-6 });
    }
  }
  candidates.sort((a, b) => b.gain - a.gain);
  const usedLeft = new Set<number>();
  const usedRight = new Set<number>();
  const pairs: AlignedPair[] = [];
  for (const { i, j, found } of candidates) {
    if (usedLeft.has(i) || usedRight.has(j)) continue;
    usedLeft.add(i);
    usedRight.add(j);
    pairs.push({ left: [i], right: [j], score: found.score, rule: found.rule });
  }
  joinRuns(left, right, usedLeft, usedRight, nameClass, (run, one, found) =>
    pairs.push({ left: run, right: [one], ...found }),
  );
  joinRuns(right, left, usedRight, usedLeft, nameClass, (run, one, found) =>
    pairs.push({ left: [one], right: run, ...found }),
  );
  if (nameClass === 'organization') {
    alignAcronyms(left, right, usedLeft, usedRight, (one, run) =>
      pairs.push({ left: [one], right: run, score: 0.9, rule: 'acronym' }),
    );
    alignAcronyms(right, left, usedRight, usedLeft, (one, run) =>
      pairs.push({ left: run, right: [one], score: 0.9, rule: 'acronym' }),
    );
  }
  if (nameClass === 'person') {
    const initial = (i: number, j: number) => ({
      left: [i],
      right: [j],
      ...(left[i]!.role === right[j]!.role ? SAME : INITIAL),
    });
    alignInitials(left, right, usedLeft, usedRight, (i, j) => pairs.push(initial(i, j)));
    alignInitials(right, left, usedRight, usedLeft, (j, i) => pairs.push(initial(i, j)));
  }
  return pairs;
}

function joinRuns(
  many: readonly WeighedPart[],
  few: readonly WeighedPart[],
  usedMany: Set<number>,
  usedFew: Set<number>,
  nameClass: NameClass,
  add: (run: number[], one: number, found: TokenMatch) => void,
): void {
  for (let one = 0; one < few.length; one++) {
    if (usedFew.has(one) || isSide(few[one]!.role) || few[one]!.token.form.length < 4) continue;
    for (let start = 0; start + 1 < many.length; start++) {
      const run = freeRun(many, usedMany, start, few[one]!.token.form.length);
      if (!run) continue;
      const joined = tokenOf(run.map((at) => many[at]!.token.form).join(''), many[start]!.token.reading);
      if ((joined.reading === READING.vowelless) !== (few[one]!.token.reading === READING.vowelless))
        continue;
      const found = compareTokens(joined, few[one]!.token, nameClass);
      if (!found || found.score < 0.85) continue;
      add(run, one, {
        score: found.score * 0.98,
        rule: found.score === 1 ? 'joined words' : `joined words, ${found.rule}`,
      });
      usedFew.add(one);
      for (const at of run) usedMany.add(at);
      break;
    }
  }
}

/** Neighbouring free parts from `start` whose letters together are about as long as the word they may make. */
function freeRun(
  many: readonly WeighedPart[],
  used: Set<number>,
  start: number,
  length: number,
): number[] | undefined {
  const run: number[] = [];
  let letters = 0;
  for (let at = start; at < many.length && letters < length - 1; at++) {
    if (used.has(at) || many[at]!.role === ROLE.legal) return undefined;
    run.push(at);
    letters += many[at]!.token.form.length;
  }
  return run.length > 1 && run.length <= 4 && Math.abs(letters - length) <= 2 ? run : undefined;
}

/** A free short word meets free neighbours whose first letters spell it: "AGD" and "Asia Green Development". */
function alignAcronyms(
  short: readonly WeighedPart[],
  long: readonly WeighedPart[],
  usedShort: Set<number>,
  usedLong: Set<number>,
  add: (one: number, run: number[]) => void,
): void {
  for (let one = 0; one < short.length; one++) {
    const { role, token } = short[one]!;
    const length = token.form.length;
    if (usedShort.has(one) || length < 3 || length > 6 || (role !== ROLE.acronym && role !== ROLE.word))
      continue;
    for (let start = 0; start + length <= long.length; start++) {
      const run = Array.from({ length }, (_, at) => start + at);
      if (!run.every((at, letter) => !usedLong.has(at) && long[at]!.token.form[0] === token.form[letter]))
        continue;
      add(one, run);
      usedShort.add(one);
      for (const at of run) usedLong.add(at);
      break;
    }
  }
}

/** Initials meet the names left over, in their order: "A. I." is not "I. A.". */
function alignInitials(
  left: readonly WeighedPart[],
  right: readonly WeighedPart[],
  usedLeft: Set<number>,
  usedRight: Set<number>,
  add: (left: number, right: number) => void,
): void {
  let from = 0;
  for (let i = 0; i < left.length; i++) {
    if (left[i]!.role !== ROLE.initial || usedLeft.has(i)) continue;
    const open = (j: number) =>
      !usedRight.has(j) &&
      [ROLE.given, ROLE.patronymic, ROLE.family, ROLE.initial].includes(right[j]!.role as 1);
    let j = from;
    while (j < right.length && !open(j)) j++;
    if (j >= right.length) return;
    if (right[j]!.token.form[0] !== left[i]!.token.form[0]) continue;
    usedLeft.add(i);
    usedRight.add(j);
    add(i, j);
    from = j + 1;
  }
}
