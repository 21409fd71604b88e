/** Disjoint sets over 0…size-1; the smallest member is always the root, so results do not depend on the order of unions. */
export class UnionFind {
  readonly #parent: Int32Array;

  constructor(size: number) {
    this.#parent = Int32Array.from({ length: size }, (_, at) => at);
  }

  root(member: number): number {
    let at = member;
    while (this.#parent[at] !== at) {
      this.#parent[at] = this.#parent[this.#parent[at]!]!;
      at = this.#parent[at]!;
    }
    return at;
  }

  /** Joins the two sets and returns the root that is no longer one, or -1 where they were one set already. */
  join(a: number, b: number): number {
    const [x, y] = [this.root(a), this.root(b)];
    if (x === y) return -1;
    const [kept, gone] = x < y ? [x, y] : [y, x];
    this.#parent[gone] = kept;
    return gone;
  }
}
