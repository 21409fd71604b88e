/** Who holds how much of whom, one holding for each pair, laid out by owner in typed arrays. */
export interface OwnershipGraph {
  /** Nodes are numbered from 0 to size − 1. */
  size: number;
  /** The holdings of owner n are `offsets[n]` up to `offsets[n + 1] - 1`, indexes into the four arrays below. */
  offsets: Int32Array;
  assets: Int32Array;
  /** Bounds of the share, in units of `WHOLE`. */
  least: Int32Array;
  most: Int32Array;
  /** 0: nothing is said of control, 1: it is possible, 2: it is stated. */
  control: Uint8Array;
  /** By asset: the sum of all its owners' least shares. */
  total: Float64Array;
}

/** Holdings as parallel columns, in any order. */
export interface HoldingColumns {
  owners: ArrayLike<number>;
  assets: ArrayLike<number>;
  least: ArrayLike<number>;
  most: ArrayLike<number>;
  control?: ArrayLike<number> | undefined;
}

/** Lays holdings out by owner. What a party holds of itself is left out: it is nobody's vote. */
export function buildOwnershipGraph(size: number, columns: HoldingColumns): OwnershipGraph {
  const { owners, assets, least, most, control } = columns;
  const offsets = new Int32Array(size + 1);
  for (let at = 0; at < owners.length; at++) if (owners[at] !== assets[at]) offsets[owners[at]! + 1]!++;
  for (let node = 0; node < size; node++) offsets[node + 1]! += offsets[node]!;
  const kept = offsets[size]!;
  const graph: OwnershipGraph = {
    size,
    offsets,
    assets: new Int32Array(kept),
    least: new Int32Array(kept),
    most: new Int32Array(kept),
    control: new Uint8Array(kept),
    total: new Float64Array(size),
  };
  const next = offsets.slice(0, size);
  for (let at = 0; at < owners.length; at++) {
    const [owner, asset] = [owners[at]!, assets[at]!];
    if (owner === asset) continue;
    const slot = next[owner]!++;
    graph.assets[slot] = asset;
    graph.least[slot] = least[at]!;
    graph.most[slot] = most[at]!;
    graph.control[slot] = control?.[at] ?? 0;
    graph.total[asset]! += least[at]!;
  }
  return graph;
}
