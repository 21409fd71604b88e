import { partWeight } from '../compare/defaultWeight.ts';
import type { Role } from '../parts/namePart.ts';
import { isIndexed, type NameRows, type NameTable } from './NameTable.ts';
import { groupByKey } from './Postings.ts';
import { rarityOf } from './rarityOf.ts';
import type { Vocabulary } from './Vocabulary.ts';

/** Counts in how many names each word stands, weighs the names by it, and notes which names have which word. */
export function finishTable(rows: NameRows, vocabulary: Vocabulary): NameTable {
  const { partStart, partToken, partRole } = rows;
  const names = rows.listing.length;
  const frequencies = new Uint32Array(vocabulary.size);
  const last = new Uint32Array(vocabulary.size);
  let counted = 0;
  for (let name = 0; name < names; name++) {
    for (let at = partStart[name]!; at < partStart[name + 1]!; at++) {
      const token = partToken[at]!;
      if (!isIndexed(partRole[at]!) || last[token] === name + 1) continue;
      last[token] = name + 1;
      frequencies[token]! += 1;
      counted += 1;
    }
  }
  const rarities = raritiesOf(frequencies, names);
  const weight = new Float32Array(names);
  for (let name = 0; name < names; name++) {
    for (let at = partStart[name]!; at < partStart[name + 1]!; at++)
      weight[name]! += partWeight(partRole[at] as Role, rarities[partToken[at]!]!);
  }
  const [tokens, values] = [new Uint32Array(counted), new Uint32Array(counted)];
  let used = 0;
  last.fill(0);
  for (const name of byWeight(weight)) {
    for (let at = partStart[name]!; at < partStart[name + 1]!; at++) {
      const token = partToken[at]!;
      if (!isIndexed(partRole[at]!) || last[token] === name + 1) continue;
      last[token] = name + 1;
      tokens[used] = token;
      values[used++] = name;
    }
  }
  const postings = groupByKey(tokens, values, vocabulary.size);
  return { ...rows, vocabulary, frequencies, rarities, weight, postings };
}

/** How rare each word is that stands in so many of the names. */
export function raritiesOf(frequencies: Uint32Array, names: number): Float64Array {
  return Float64Array.from(frequencies, (frequency) => rarityOf(frequency, names));
}

const STEPS = 2 ** 16;
const MOST_NAMES = 2 ** 26;

/** Names from the lightest to the heaviest; weight and name in one number, so that a plain numeric sort does it. */
function byWeight(weight: Float32Array): Uint32Array {
  const packed = Float64Array.from(weight, (one, name) => Math.round(one * STEPS) * MOST_NAMES + name).sort();
  return Uint32Array.from(packed, (one) => one % MOST_NAMES);
}
