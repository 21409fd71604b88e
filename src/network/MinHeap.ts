/** A binary heap of node numbers; the lowest cost comes out first, of equal costs the smaller number. */
export class MinHeap {
  readonly #items: number[] = [];
  readonly #costs: number[] = [];

  #before(a: number, b: number): boolean {
    const difference = this.#costs[a]! - this.#costs[b]!;
    return difference < 0 || (difference === 0 && this.#items[a]! < this.#items[b]!);
  }

  #swap(a: number, b: number): void {
    [this.#items[a], this.#items[b]] = [this.#items[b]!, this.#items[a]!];
    [this.#costs[a], this.#costs[b]] = [this.#costs[b]!, this.#costs[a]!];
  }

  push(item: number, cost: number): void {
    let at = this.#items.push(item) - 1;
    this.#costs.push(cost);
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!this.#before(at, parent)) return;
      this.#swap(at, parent);
      at = parent;
    }
  }

  /** -1 where the heap is empty. */
  pop(): number {
    if (this.#items.length === 0) return -1;
    const top = this.#items[0]!;
    this.#swap(0, this.#items.length - 1);
    this.#items.pop();
    this.#costs.pop();
    for (let at = 0; ; ) {
      const [left, right] = [2 * at + 1, 2 * at + 2];
      let least = at;
      if (left < this.#items.length && this.#before(left, least)) least = left;
      if (right < this.#items.length && this.#before(right, least)) least = right;
      if (least === at) return top;
      this.#swap(at, least);
      at = least;
    }
  }
}
