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

/** Statements that may say the same stand in one bucket: they share a type and, in one role, a party or an unnamed one. */
function bucketKeys({ said }: Weighed, party: PartyLookup): string[] {
  const ids = Object.values(said.roles).flat();
  return ids.length === 0
    ? [said.type]
    : ids.map((id) => `${said.type} ${party(id)?.named === false ? 'unnamed' : id}`);
}

/**
 * Groups what is asserted, alleged or planned into claims, the most specific statement of each first, and sets every denial
 * beside each claim that it speaks against. A denial that meets no claim makes a group of its own.
 */
export function groupStatements(weighed: readonly Weighed[], party: PartyLookup, retold: Retold): Group[] {
  const groups: Group[] = [];
  const buckets = new Map<string, Group[]>();
  const sorted = [...weighed].sort(moreSpecificFirst);
  for (const one of sorted.filter(({ statement }) => statement.stance !== 'denied')) {
    const keys = bucketKeys(one, party);
    const group = keys
      .flatMap((key) => buckets.get(key) ?? [])
      .find(
        ({ said, statements }) =>
          saySame(one.said, said, party, retold) &&
          statements.every((other) => saySame(one.said, other.said, party, retold)),
      );
    if (group) group.statements.push(one);
    else {
      const made: Group = { said: one.said, statements: [one], denials: [] };
      groups.push(made);
      for (const key of new Set(keys)) buckets.set(key, [...(buckets.get(key) ?? []), made]);
    }
  }
  for (const denial of sorted.filter(({ statement }) => statement.stance === 'denied')) {
    const denied = groups.filter(
      (group) => group.statements.length > 0 && deniesClaim(denial.said, group.said, party),
    );
    for (const group of denied) group.denials.push(denial);
    if (denied.length > 0) continue;
    const alike = groups.find(
      ({ said, statements }) => statements.length === 0 && saySame(denial.said, said, party, retold),
    );
    if (alike) alike.denials.push(denial);
    else groups.push({ said: denial.said, statements: [], denials: [denial] });
  }
  return groups;
}
