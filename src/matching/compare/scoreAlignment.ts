import type { NameClass } from '../parts/namePart.ts';
import type { AlignedPair, WeighedPart } from './alignParts.ts';
import {
  type Finding,
  familyInitialFinding,
  filiationFinding,
  initialFinding,
  legalFinding,
  numberFinding,
  placeFinding,
  sharedWordsFinding,
  shortNameFinding,
} from './findings.ts';
import { openLoss } from './scoreBound.ts';

/** The score of two aligned names, with what spoke against it. */
export interface NameScore {
  score: number;
  pairs: AlignedPair[];
  findings: Finding[];
}

interface Tally {
  matched: number;
  quality: number;
  full: number;
  openLeft: number;
  openRight: number;
  openParts: number;
}

/** Scores an alignment 0–1: how alike what met is, how much met nothing, and whether both sides have words of their own. */
export function scoreAlignment(
  left: readonly WeighedPart[],
  right: readonly WeighedPart[],
  pairs: AlignedPair[],
  nameClass: NameClass,
): NameScore {
  const tally = tallyOf(left, right, pairs);
  if (tally.matched === 0) return { score: 0, pairs, findings: [] };
  const findings = (
    nameClass === 'person'
      ? [
          initialFinding(left, right, pairs),
          familyInitialFinding(left, right, pairs),
          filiationFinding(left, right, pairs),
        ]
      : [
          legalFinding(left, right),
          numberFinding(left, right),
          placeFinding(left, right),
          sharedWordsFinding(left, right, pairs),
          shortNameFinding(left, right, pairs),
        ]
  ).filter((found) => found !== undefined);
  const conflict = Math.min(tally.openLeft, tally.openRight);
  const unit = (tally.matched + conflict) / Math.max(1, pairs.length + tally.openParts / 2);
  const loss = openLoss(tally.matched, tally.openLeft, tally.openRight, unit, tally.full, nameClass);
  let score = (tally.quality / tally.matched) ** 1.4 * (1 - loss);
  for (const finding of findings) score *= finding.factor;
  return { score, pairs, findings };
}

function tallyOf(left: readonly WeighedPart[], right: readonly WeighedPart[], pairs: AlignedPair[]): Tally {
  const tally: Tally = { matched: 0, quality: 0, full: 0, openLeft: 0, openRight: 0, openParts: 0 };
  let metLeft = 0;
  let metRight = 0;
  for (const pair of pairs) {
    const [l, r] = [sum(left, pair.left), sum(right, pair.right)];
    metLeft += l;
    metRight += r;
    const initial = pair.rule === 'initial';
    const weight = initial ? Math.min(l, r) : (l + r) / 2;
    tally.matched += weight;
    tally.quality += weight * pair.score;
    tally.full += Math.max(pair.left.length, pair.right.length);
  }
  tally.openLeft = Math.max(0, total(left) - metLeft);
  tally.openRight = Math.max(0, total(right) - metRight);
  for (const [index, part] of left.entries())
    if (part.weight > 0 && !pairs.some((pair) => pair.left.includes(index))) tally.openParts++;
  for (const [index, part] of right.entries())
    if (part.weight > 0 && !pairs.some((pair) => pair.right.includes(index))) tally.openParts++;
  return tally;
}

function sum(parts: readonly WeighedPart[], at: readonly number[]): number {
  let weight = 0;
  for (const index of at) weight += parts[index]!.weight;
  return weight;
}

function total(parts: readonly WeighedPart[]): number {
  let weight = 0;
  for (const part of parts) weight += part.weight;
  return weight;
}
