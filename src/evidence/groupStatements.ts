import type { ChainLink } from '../model/evidence.ts';
import type { PartyId } from '../model/party.ts';
import type { ReviewedStatement } from '../model/review.ts';
import type { ChainOrigin } from './originOf.ts';
import { deniesClaim, type PartyLookup, type Retold, type Said, saySame } from './sameClaim.ts';

/** A statement that is still in play, with where it comes from. */
export interface Weighed {
  statement: ReviewedStatement;
  said: Said;
  chain: ChainLink[];
  origin: ChainOrigin;
}

/** Statements that say the same, and those that deny it; `said` is the most specific of them. */
export interface Group {
  said: Said;
  statements: Weighed[];
  denials: Weighed[];
}

const fillers = (roles: Record<string, PartyId[]>) =>
  Object.values(roles).reduce((sum, ids) => sum + ids.length, 0);

function moreSpecificFirst(a: Weighed, b: Weighed): number {
  return fillers(b.said.roles) - fillers(a.said.roles) || (a.statement.id < b.statement.id ? -1 : 1);
}

/** Finds groups by type and by the parties in their roles, so that not everything is compared with everything. */
class GroupIndex {
  readonly #party: PartyLookup;
  readonly #buckets = new Map<string, Group[]>();

  constructor(party: PartyLookup) {
    this.#party = party;
  }

  /** Unnamed parties may be the same under other ids, so they share a key. */
  #partyKeys({ type }: Said, ids: PartyId[]): string[] {
    return [...new Set(ids.map((id) => `${type} ${this.#party(id)?.named === false ? 'unnamed' : id}`))];
  }

  #idKeys({ type }: Said, ids: PartyId[]): string[] {
    return ids.map((id) => `${type} ${id}`);
  }

  #countryKeys({ type }: Said, ids: PartyId[]): string[] {
    const countries = ids.flatMap((id) => this.#party(id)?.countries ?? []);
    return [...new Set(countries.map((country) => `${type} of ${country}`))];
  }

  add(group: Group): void {
    const { said } = group;
    const ids = Object.values(said.roles).flat();
    const keys =
      ids.length === 0
        ? [said.type]
        : [
            ...new Set([
              ...this.#partyKeys(said, ids),
              ...this.#idKeys(said, ids),
              ...this.#countryKeys(said, ids),
            ]),
          ];
    for (const key of keys) {
      const bucket = this.#buckets.get(key);
      if (bucket) bucket.push(group);
      else this.#buckets.set(key, [group]);
    }
  }

  #groups(keys: readonly string[]): Set<Group> {
    return new Set(keys.flatMap((key) => this.#buckets.get(key) ?? []));
  }

  /** Groups that may say the same. They share two roles where there are two, so the most crowded role can be left aside. */
  alike(said: Said): Set<Group> {
    const roles = Object.values(said.roles).map((ids) => this.#partyKeys(said, ids));
    if (roles.length === 0) return this.#groups([said.type]);
    const crowd = (keys: string[]) =>
      keys.reduce((sum, key) => sum + (this.#buckets.get(key)?.length ?? 0), 0);
    const byCrowd = roles.sort((a, b) => crowd(a) - crowd(b));
    return this.#groups((roles.length > 1 ? byCrowd.slice(0, -1) : byCrowd).flat());
  }

  /** Groups that a denial may speak against: they have one of its parties or a party of one of its countries. */
  contested(said: Said): Set<Group> {
    const ids = Object.values(said.roles).flat();
    return this.#groups([...this.#idKeys(said, ids), ...this.#countryKeys(said, ids)]);
  }
}

/**
 * Groups what is asserted, alleged or planned into claims, the most specific statement of each first, and sets every denial
 * beside each claim that it speaks against. A denial that meets no claim makes a group of its own.
 */
export function groupStatements(weighed: readonly Weighed[], party: PartyLookup, retold: Retold): Group[] {
  const groups: Group[] = [];
  const claims = new GroupIndex(party);
  const denialsAlone = new GroupIndex(party);
  const sorted = [...weighed].sort(moreSpecificFirst);
  for (const one of sorted.filter(({ statement }) => statement.stance !== 'denied')) {
    const group = claims
      .alike(one.said)
      .values()
      .find(({ statements }) => statements.every((other) => saySame(one.said, other.said, party, retold)));
    if (group) group.statements.push(one);
    else {
      const made: Group = { said: one.said, statements: [one], denials: [] };
      groups.push(made);
      claims.add(made);
    }
  }
  for (const denial of sorted.filter(({ statement }) => statement.stance === 'denied')) {
    const denied = [...claims.contested(denial.said)].filter(({ said }) =>
      deniesClaim(denial.said, said, party),
    );
    for (const group of denied) group.denials.push(denial);
    if (denied.length > 0) continue;
    const alike = denialsAlone
      .alike(denial.said)
      .values()
      .find(({ said }) => saySame(denial.said, said, party, retold));
    if (alike) alike.denials.push(denial);
    else {
      const made: Group = { said: denial.said, statements: [], denials: [denial] };
      groups.push(made);
      denialsAlone.add(made);
    }
  }
  return groups;
}
