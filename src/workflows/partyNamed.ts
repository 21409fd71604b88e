import type { Party } from '../model/party.ts';

/** A name that no party, or more than one, goes by; the message lists what it may have meant. */
export class PartyNotFound extends Error {
  override readonly name = 'PartyNotFound';
  readonly asked: string;
  readonly candidates: string[];

  constructor(asked: string, candidates: string[]) {
    const found = candidates.slice(0, 8).map((name) => `“${name}”`);
    super(
      found.length === 0
        ? `No party of the case is called “${asked}”.`
        : `“${asked}” may be any of ${candidates.length} parties: ${found.join(', ')}. Give the full name or the id.`,
    );
    this.asked = asked;
    this.candidates = candidates;
  }
}

const folded = (name: string) => name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();

/** The party with that id or name, else the only one with a name that holds the words; throws a PartyNotFound. */
export function partyNamed(parties: readonly Party[], asked: string): Party {
  const byId = parties.find(({ id }) => id === asked);
  if (byId) return byId;
  const wanted = folded(asked);
  const ways = [
    (party: Party) => folded(party.name) === wanted,
    (party: Party) => party.names.some((name) => folded(name) === wanted),
    (party: Party) => party.names.some((name) => folded(name).includes(wanted)),
  ];
  for (const fits of ways) {
    const found = parties.filter(fits);
    if (found.length === 1) return found[0]!;
    if (found.length > 1)
      throw new PartyNotFound(
        asked,
        found.map(({ name, id }) => `${name} (${id})`),
      );
  }
  throw new PartyNotFound(asked, []);
}
