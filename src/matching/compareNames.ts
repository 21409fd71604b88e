import type { EntityType } from '../model/entity.ts';
import type { PartMatch } from '../model/hit.ts';
import { acronymScore } from './compare/acronymScore.ts';
import { alignParts, matchWeighed } from './compare/alignParts.ts';
import { describeParts } from './compare/describeParts.ts';
import { type NameScore, scoreAlignment } from './compare/scoreAlignment.ts';
import { weighName } from './compare/weighName.ts';
import { alternativesIn, analyseName } from './parts/analyseName.ts';
import { type AnalysedName, nameClassOf } from './parts/namePart.ts';
import { separateLegalForm } from './parts/separateLegalForm.ts';

export interface NameComparison {
  /** 0–1, to be held against `HIT_THRESHOLD`. */
  score: number;
  parts: PartMatch[];
}

/**
 * Compares two names of parties of one type, part by part, without an index: words are weighed by their role alone.
 * Symmetric, and total: any strings are allowed.
 */
export function compareNames(a: string, b: string, { type }: { type: EntityType }): NameComparison {
  const nameClass = nameClassOf(type);
  const swap = a > b;
  const [first, second] = swap ? [b, a] : [a, b];
  let best: NameComparison | undefined;
  for (const left of alternativesIn(first)) {
    for (const right of alternativesIn(second)) {
      const found = compareAnalysed(
        ...separateLegalForm(analyseName(left, nameClass), analyseName(right, nameClass)),
        swap,
      );
      if (!best || found.score > best.score) best = found;
    }
  }
  return best!;
}

function compareAnalysed(left: AnalysedName, right: AnalysedName, swap: boolean): NameComparison {
  const [weighedLeft, weighedRight] = [weighName(left), weighName(right)];
  const match = (i: number, j: number) => matchWeighed(weighedLeft[i]!, weighedRight[j]!, left.nameClass);
  const pairs = alignParts(weighedLeft, weighedRight, left.nameClass, match);
  const scored: NameScore = scoreAlignment(weighedLeft, weighedRight, pairs, left.nameClass);
  const acronym = acronymScore(left, right);
  if (acronym > scored.score) {
    const [a, b] = swap ? [right, left] : [left, right];
    return {
      score: acronym,
      parts: [{ left: a.text, right: b.text, rule: 'acronym', score: acronym, weight: 1 }],
    };
  }
  const turned = pairs.map((pair) => ({ ...pair, left: pair.right, right: pair.left }));
  const parts = swap
    ? describeParts(right, left, weighedRight, weighedLeft, turned)
    : describeParts(left, right, weighedLeft, weighedRight, pairs);
  return { score: scored.score, parts };
}
