import { openLoss } from '../compare/scoreBound.ts';
import type { NameClass } from '../parts/namePart.ts';

/** The most that the score of a name can be whose words meet so much of the weight asked for, alike by `similarity`. */
export function nameBound(
  met: number,
  similarity: number,
  askedWeight: number,
  listedWeight: number,
  words: number,
  nameClass: NameClass,
): number {
  const matched = Math.min(met, Math.max(askedWeight, listedWeight));
  const loss = openLoss(
    matched,
    Math.max(0, askedWeight - met),
    Math.max(0, listedWeight - met),
    1,
    words,
    nameClass,
  );
  return (similarity / met) ** 1.4 * (1 - loss);
}

/**
 * How heavy a name may be that meets at most `rest` of the weight asked for and still reaches the floor; negative where
 * none can. A heavier name has more words of its own.
 */
export function heaviestWithin(
  floor: number,
  rest: number,
  askedWeight: number,
  words: number,
  nameClass: NameClass,
): number {
  if (floor <= 0) return Number.POSITIVE_INFINITY;
  const share = nameClass === 'person' && words === 1 ? floor : floor * 0.5;
  if (rest <= 0 || rest / askedWeight < share) return -1;
  const reaches = (listed: number) => nameBound(rest, rest, askedWeight, listed, words, nameClass) >= floor;
  if (!reaches(rest)) return -1;
  let [low, high] = [rest, rest / share];
  if (reaches(high)) return high;
  for (let step = 0; step < 12; step++) {
    const middle = (low + high) / 2;
    if (reaches(middle)) low = middle;
    else high = middle;
  }
  return high;
}
