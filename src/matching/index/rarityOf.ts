/** How rare a word is that stands in `frequency` of `names` names: 1 for a few, 0 for the most common words. */
export function rarityOf(frequency: number, names: number): number {
  const share = Math.log(1 + names / Math.max(1, frequency)) / Math.log(1 + Math.max(names, 1000));
  return Math.min(1, Math.max(0, (share - 0.25) / 0.6));
}
