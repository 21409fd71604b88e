// In a short list a word that stands once is as rare as it would be in a long one.
const LEAST_NAMES = 5000;

/** How rare a word is that stands in `frequency` of `names` names: 1 for a few, 0 for the most common words. */
export function rarityOf(frequency: number, names: number): number {
  const all = Math.max(names, LEAST_NAMES);
  const share = Math.log(1 + all / Math.max(1, frequency)) / Math.log(1 + all);
  return Math.min(1, Math.max(0, (share - 0.25) / 0.6));
}
