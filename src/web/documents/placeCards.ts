/** A card that wants to stand at `y`; the heavier, the nearer it comes to it. */
export interface Wish {
  y: number;
  height: number;
  weight: number;
}

/**
 * Where cards in a column stand so that none overlaps, in their order, with `gap` between them, none above 0, and the
 * weighted squares of their distances from where they want to stand are least (pool adjacent violators).
 */
export function placeCards(wishes: readonly Wish[], gap: number): number[] {
  const blocks: { value: number; weight: number; count: number }[] = [];
  const above: number[] = [];
  let stacked = 0;
  for (const { y, height, weight } of wishes) {
    above.push(stacked);
    let block = { value: y - stacked, weight, count: 1 };
    stacked += height + gap;
    for (let last = blocks.at(-1); last && last.value >= block.value; last = blocks.at(-1)) {
      blocks.pop();
      const total = last.weight + block.weight;
      const value = (last.value * last.weight + block.value * block.weight) / total;
      block = { value, weight: total, count: last.count + block.count };
    }
    blocks.push(block);
  }
  const shifts = blocks.flatMap(({ value, count }) => Array<number>(count).fill(Math.max(0, value)));
  return shifts.map((shift, index) => shift + above[index]!);
}
