import type { DatedListing, Listing } from '../../src/model/listing.ts';

/** Snapshots of one list: date → listings by id. The plain way to answer what the store answers. */
export type Kept = Map<string, Map<string, Listing>>;

const dates = (kept: Kept) => [...kept.keys()].sort();

/** The date of the newest snapshot at or before the day. */
export function snapshotOn(kept: Kept, day: string): string | null {
  return dates(kept).findLast((date) => date <= day) ?? null;
}

/** The listing as the snapshot of that date has it, with its days found by walking to both sides. */
export function datedIn(kept: Kept, date: string, id: string): DatedListing {
  const all = dates(kept);
  const at = all.indexOf(date);
  const listing = kept.get(date)!.get(id)!;
  let first = at;
  while (first > 0 && kept.get(all[first - 1]!)!.has(id)) first -= 1;
  const gone = all.slice(at).find((later) => !kept.get(later)!.has(id));
  const ends = [gone, listing.delistedOn].filter((day) => day !== undefined).sort();
  return {
    ...listing,
    from: listing.listedOn ?? all[first]!,
    until: ends[0] ?? null,
    basis: listing.listedOn ? 'list' : 'seen',
  };
}

/** All that stood on the day, by id. */
export function standingOn(kept: Kept, day: string): DatedListing[] {
  const date = snapshotOn(kept, day);
  if (date === null) return [];
  return [...kept.get(date)!.keys()]
    .sort()
    .map((id) => datedIn(kept, date, id))
    .filter(({ listedOn, delistedOn }) => (listedOn ?? '') <= day && (delistedOn ?? '9') > day);
}

/** The wordings of a listing over all snapshots, runs of equal ones joined. */
export function versionsOf(kept: Kept, id: string): { text: string; from: string; until: string | null }[] {
  const versions: { text: string; from: string; until: string | null }[] = [];
  let open: (typeof versions)[number] | undefined;
  for (const date of dates(kept)) {
    const listing = kept.get(date)!.get(id);
    const text = listing && JSON.stringify(listing);
    if (open && text === open.text) continue;
    if (open) open.until = date;
    open = text === undefined ? undefined : { text, from: date, until: null };
    if (open) versions.push(open);
  }
  return versions;
}
