import type { DatedListing } from '../../src/model/listing.ts';

interface Known {
  key: string;
  letters: string;
  years: Set<string>;
}

/**
 * Tells who of the listed people a row means, by nothing that the matcher uses: the fewest plain edits between the sorted
 * words of the names, and the year of birth where several are as near.
 */
export class RightPerson {
  readonly #known: Known[] = [];

  constructor(listings: readonly DatedListing[]) {
    for (const listing of listings) {
      if (listing.type !== 'Person') continue;
      const years = new Set(listing.birthDates.flatMap((date) => date.match(/\d{4}/g) ?? []));
      for (const { text } of listing.names)
        this.#known.push({ key: `${listing.list}:${listing.id}`, letters: sorted(text), years });
    }
  }

  /** The listings that the name is nearest to, as `list:id`; none where all are far from it. */
  of(name: string, birthDate: string | undefined): Set<string> {
    const letters = sorted(name);
    let best = Math.max(2, Math.floor(letters.length * 0.35));
    let found: Known[] = [];
    for (const known of this.#known) {
      if (Math.abs(known.letters.length - letters.length) > best) continue;
      const edits = editDistance(letters, known.letters, best);
      if (edits > best) continue;
      if (edits < best) found = [];
      best = edits;
      found.push(known);
    }
    const sameYear = found.filter(({ years }) => birthDate !== undefined && years.has(birthDate.slice(0, 4)));
    return new Set((sameYear.length > 0 ? sameYear : found).map(({ key }) => key));
  }
}

function sorted(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s,-]/gu, '')
    .split(/[\s,-]+/)
    .filter((word) => word !== '')
    .sort()
    .join(' ');
}

function editDistance(a: string, b: string, limit: number): number {
  let previous = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const cost = Math.min(
        previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1),
        previous[j]! + 1,
        current[j - 1]! + 1,
      );
      current.push(cost);
      if (cost < least) least = cost;
    }
    if (least > limit) return limit + 1;
    previous = current;
  }
  return previous[b.length]!;
}
