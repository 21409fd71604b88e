import type { ScreenedHit } from '../case/ScreeningTable.ts';
import { HIT_THRESHOLD } from '../matching/hitThreshold.ts';
import { kindOf } from '../model/entity.ts';
import type { NameQuery } from '../model/hit.ts';
import type { Party } from '../model/party.ts';
import type { ListShelf } from './ListShelf.ts';

/** Weaker likenesses are kept from here on, so that a person can look below the threshold. */
const KEPT_FROM = Math.max(0, HIT_THRESHOLD - 0.2);
const KEPT_PER_PARTY = 5;
const AT_A_TIME = 50;

/** Whether a list could have it: everything named but places and models; a ship or an aircraft can be listed. */
function canBeListed({ named, type }: Party): boolean {
  return named && kindOf(type) !== 'place' && type !== 'Product';
}

function queryOf({ name, names, type, countries, birthDate, identifiers }: Party): NameQuery {
  return { name, aliases: names.filter((other) => other !== name), type, countries, birthDate, identifiers };
}

/** Compares the parties with all lists as they stood on a day; hits of one party together, best first. */
export async function screenParties(
  parties: readonly Party[],
  shelf: ListShelf,
  asOf: string,
  onProgress?: (done: number, total: number) => void,
): Promise<ScreenedHit[]> {
  const screened = parties.filter(canBeListed);
  const hits: ScreenedHit[] = [];
  for (let at = 0; at < screened.length; at += AT_A_TIME) {
    for (const party of screened.slice(at, at + AT_A_TIME)) {
      const { id, name, type } = party;
      const matches = shelf.search(queryOf(party), asOf, { limit: KEPT_PER_PARTY, threshold: KEPT_FROM });
      hits.push(...matches.map((match) => ({ entity: { id, name, type }, ...match })));
    }
    onProgress?.(Math.min(at + AT_A_TIME, screened.length), screened.length);
    // Lets the server answer and the terminal draw in between.
    await new Promise(setImmediate);
  }
  return hits.sort((a, b) => b.score - a.score || (a.entity.id < b.entity.id ? -1 : 1));
}
