import type { DatedListing } from '../model/listing.ts';
import { organizationTokens } from './foldName.ts';

/** That a list says of one of its listings that it is linked to another; keys are `<list> <id>`. */
export interface ListingLink {
  from: string;
  to: string;
  remark: string;
}

const folded = (name: string) => organizationTokens(name).sort().join(' ');

/** Resolves the `Linked To` names of listings within their own list; each pair once. A name that two listings share is left alone. */
export function linksBetween(listings: readonly DatedListing[]): ListingLink[] {
  const byName = new Map<string, Set<string>>();
  for (const { list, id, names } of listings) {
    for (const { text, kind } of names) {
      if (kind === 'weak') continue;
      const key = `${list} ${folded(text)}`;
      byName.set(key, (byName.get(key) ?? new Set()).add(`${list} ${id}`));
    }
  }
  const links = new Map<string, ListingLink>();
  for (const { list, id, names, linkedTo } of listings) {
    const from = `${list} ${id}`;
    for (const name of linkedTo) {
      const targets = byName.get(`${list} ${folded(name)}`);
      const [to] = targets ?? [];
      if (to === undefined || targets!.size > 1 || to === from) continue;
      const key = [from, to].sort().join('|');
      if (!links.has(key)) links.set(key, { from, to, remark: `${names[0]!.text}: linked to ${name}` });
    }
  }
  return [...links.values()].sort((a, b) => (a.from + a.to < b.from + b.to ? -1 : 1));
}
