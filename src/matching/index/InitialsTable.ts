import { groupByKey, type Postings } from './Postings.ts';
import { StringTable } from './StringTable.ts';

/** Initials of organisations, sorted, with the names that they stand for. */
export class InitialsTable {
  readonly letters: StringTable;
  readonly names: Postings;

  constructor(letters: StringTable, names: Postings) {
    this.letters = letters;
    this.names = names;
  }

  static of(entries: readonly [initials: string, name: number][]): InitialsTable {
    const letters = [...new Set(entries.map(([initials]) => initials))].sort();
    const places = new Map(letters.map((initials, at) => [initials, at]));
    return new InitialsTable(
      StringTable.of(letters),
      groupByKey(
        entries.map(([initials]) => places.get(initials)!),
        entries.map(([, name]) => name),
        letters.length,
      ),
    );
  }

  /** The names whose words begin with these letters. */
  namesOf(initials: string): Uint32Array {
    let [low, high] = [0, this.letters.size];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.letters.at(middle) < initials) low = middle + 1;
      else high = middle;
    }
    if (low >= this.letters.size || this.letters.at(low) !== initials) return new Uint32Array(0);
    const { offsets, values } = this.names;
    return values.subarray(offsets[low], offsets[low + 1]);
  }
}
