import type { DatedListing } from '../../model/listing.ts';
import { chooseLongest, type FoundPattern } from './chooseLongest.ts';
import { ScanRun } from './ScanRun.ts';
import { buildScanTables, KINDS, RULES, type ScanTables } from './ScanTables.ts';
import type { ScanHit, ScanRule } from './scanHit.ts';

/** Finds the names of all listings in running text, reading it once. */
export class NameScanner {
  readonly #tables: ScanTables;

  private constructor(tables: ScanTables) {
    this.#tables = tables;
  }

  /** Lays out every name of every listing, with the forms in which texts have them. */
  static build(listings: Iterable<DatedListing>): NameScanner {
    return new NameScanner(buildScanTables(listings));
  }

  /** How many names can be found, all aliases counted. */
  get size(): number {
    return this.#tables.nameListing.length;
  }

  /**
   * The listed names in a text, in its order; of those that overlap the longest. A stretch that names several listings
   * gives one hit for each. Takes time in proportion to the length, whatever the text.
   */
  scan(text: string): ScanHit[] {
    const found = chooseLongest(new ScanRun(this.#tables, text).found());
    const hits: ScanHit[] = [];
    for (let from = 0; from < found.length; ) {
      let to = from;
      const best = new Map<number, FoundPattern>();
      for (; to < found.length && found[to]!.start === found[from]!.start; to++) {
        const listing = this.#listingOf(found[to]!);
        const known = best.get(listing);
        if (!known || this.#rank(found[to]!) < this.#rank(known)) best.set(listing, found[to]!);
      }
      for (const [listing, one] of best) hits.push(this.#hit(text, listing, one));
      from = to;
    }
    return hits;
  }

  #listingOf({ pattern }: FoundPattern): number {
    return this.#tables.nameListing[this.#tables.patternName[pattern]!]!;
  }

  // Of several names of one party that meet the same words, the one that says most.
  #rank({ pattern, weak, inflected, possessive, imitated }: FoundPattern): number {
    const { patternRule, nameKind, patternName } = this.#tables;
    const bent = Number(inflected) + Number(possessive) + 2 * Number(imitated);
    return Number(weak) * 1000 + bent * 100 + patternRule[pattern]! * 10 + nameKind[patternName[pattern]!]!;
  }

  #hit(text: string, listing: number, found: FoundPattern): ScanHit {
    const { patternName, patternRule, nameText, nameKind, listingId, listingList, lists } = this.#tables;
    const { start, end, pattern, weak } = found;
    const name = patternName[pattern]!;
    const how: ScanRule[] = [RULES[patternRule[pattern]!]!];
    if (found.inflected) how.push('case form');
    if (found.possessive) how.push("possessive 's");
    if (found.imitated) how.push('letters that look alike');
    return {
      start,
      end,
      text: text.slice(start, end),
      list: lists.at(listingList[listing]!),
      listing: listingId.at(listing),
      name: nameText.at(name),
      kind: KINDS[nameKind[name]!]!,
      how,
      weak,
    };
  }
}
