import type { PartMatch } from '../../model/hit.ts';
import type { AnalysedName } from '../parts/namePart.ts';
import { ROLE } from '../parts/namePart.ts';
import type { AlignedPair, WeighedPart } from './alignParts.ts';

/** The alignment as a person reads it: which part met which, by what rule, and what met nothing. */
export function describeParts(
  left: AnalysedName,
  right: AnalysedName,
  weighedLeft: readonly WeighedPart[],
  weighedRight: readonly WeighedPart[],
  pairs: readonly AlignedPair[],
): PartMatch[] {
  const found: PartMatch[] = [];
  const [seenLeft, seenRight] = [new Set<number>(), new Set<number>()];
  const textOf = (name: AnalysedName, at: readonly number[]) =>
    at.map((index) => name.parts[index]!.text).join(' ');
  for (const pair of [...pairs].sort((a, b) => a.left[0]! - b.left[0]!)) {
    for (const at of pair.left) seenLeft.add(at);
    for (const at of pair.right) seenRight.add(at);
    const [a, b] = [textOf(left, pair.left), textOf(right, pair.right)];
    const meant = pair.rule === 'same' && a.toLowerCase() !== b.toLowerCase();
    found.push({
      left: a,
      right: b,
      rule: meant ? meaningRule(weighedLeft[pair.left[0]!]!) : pair.rule,
      score: round(pair.score),
      weight: weightOf(weighedLeft, pair.left, weighedRight, pair.right),
    });
  }
  const legalLeft = left.parts.findIndex(({ role }) => role === ROLE.legal);
  const legalRight = right.parts.findIndex(({ role }) => role === ROLE.legal);
  if (legalLeft >= 0 && legalRight >= 0 && left.parts[legalLeft]!.form === right.parts[legalRight]!.form) {
    seenLeft.add(legalLeft);
    seenRight.add(legalRight);
    found.push({
      left: left.parts[legalLeft]!.text,
      right: right.parts[legalRight]!.text,
      rule: 'legal form',
      score: 1,
      weight: 0,
    });
  }
  for (const [at, part] of left.parts.entries()) {
    if (!seenLeft.has(at))
      found.push({
        left: part.text,
        right: '',
        rule: aloneRule(part.role, 'name asked for'),
        score: 0,
        weight: weighedLeft[at]!.weight,
      });
  }
  for (const [at, part] of right.parts.entries()) {
    if (!seenRight.has(at))
      found.push({
        left: '',
        right: part.text,
        rule: aloneRule(part.role, 'listing'),
        score: 0,
        weight: weighedRight[at]!.weight,
      });
  }
  const all = found.reduce((sum, { weight }) => sum + weight, 0) || 1;
  return found.map((part) => ({ ...part, weight: round(part.weight / all) }));
}

function meaningRule(part: WeighedPart): string {
  if (part.role === ROLE.generic || part.role === ROLE.country) return 'same meaning';
  return part.role === ROLE.number ? 'same number' : 'transliteration';
}

function aloneRule(role: number, where: string): string {
  if (role === ROLE.legal) return `legal form, only in the ${where}`;
  if (role === ROLE.title) return `title, only in the ${where}`;
  return `only in the ${where}`;
}

function weightOf(
  left: readonly WeighedPart[],
  l: readonly number[],
  right: readonly WeighedPart[],
  r: readonly number[],
): number {
  const sum = (parts: readonly WeighedPart[], at: readonly number[]) =>
    at.reduce((total, index) => total + parts[index]!.weight, 0);
  return (sum(left, l) + sum(right, r)) / 2;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
