import type { DatedListing } from '../../model/listing.ts';
import { finishTable } from './finishTable.ts';
import { ListingTable } from './ListingTable.ts';
import { layOutNames } from './layOutNames.ts';
import { mergeRows } from './mergeRows.ts';
import type { NameTable } from './NameTable.ts';
import { nameEntries } from './nameEntries.ts';
import { numberWords } from './numberWords.ts';
import { Vocabulary } from './Vocabulary.ts';

/** What changed in lists. A listing that is added takes the place of one with the same list and id. */
export interface ListingDelta {
  added: Iterable<DatedListing>;
  removed: Iterable<{ list: string; id: string }>;
}

const GONE = 0xffffffff;

/**
 * The tables after a delta: the names that stay are copied as they are, only added ones are taken apart. How rare words
 * are is counted anew, so that the tables are those of a fresh build from what stays, followed by what was added.
 */
export function applyDelta(
  table: NameTable,
  listings: ListingTable,
  { added, removed }: ListingDelta,
): { table: NameTable; listings: ListingTable } {
  const fresh = [...added];
  const kept = new Uint32Array(listings.size);
  for (const { list, id } of [...removed, ...fresh]) {
    for (const number of listings.numbersOf(list, id)) kept[number] = GONE;
  }
  let staying = 0;
  for (let number = 0; number < kept.length; number++) if (kept[number] !== GONE) kept[number] = staying++;
  const own = numberWords();
  const laidOut = layOutNames(nameEntries(fresh, staying), own.numberOf);
  const { numberOf, added: words } = numberWords();
  const rows = mergeRows(table, kept, laidOut, own.added, numberOf);
  function* all(): Generator<DatedListing> {
    for (let number = 0; number < kept.length; number++) if (kept[number] !== GONE) yield listings.at(number);
    yield* fresh;
  }
  return { table: finishTable(rows, Vocabulary.of(words)), listings: ListingTable.of(all()) };
}
