import type { Claim } from '../../model/evidence.ts';
import type { Party, PartyId } from '../../model/party.ts';
import type { ReviewedStatement } from '../../model/review.ts';
import type { StatementId } from '../../model/statement.ts';
import { evidenceByStatement } from '../evidenceOf.ts';
import { readShare, type StatedShare } from './readShare.ts';
import type { Share } from './share.ts';
import { standsOn } from './standsOn.ts';

/** What one party holds of another by all that the case says, as of a day. */
export interface Holding extends Share {
  owner: PartyId;
  asset: PartyId;
  /** 0: nothing is said of control, 1: it is said as less than a fact, 2: it is stated. */
  control: 0 | 1 | 2;
  /** Why the share, or part of it, does not count for certain; one clause each. */
  doubts: string[];
  statements: StatementId[];
}

/** Ownership statements that the arithmetic leaves out, or counts only as possible, and why. */
export interface LeftOut {
  reason: string;
  statements: StatementId[];
}

export interface Holdings {
  holdings: Holding[];
  leftOut: LeftOut[];
}

interface Said extends StatedShare {
  id: StatementId;
  /** Null where it counts in full. */
  doubt: string | null;
}

const REASONS = {
  rejected: 'rejected by a person: not counted',
  denies: 'denies the ownership: not counted',
  denied: 'denied by somebody: counts as possible only',
  former: 'speaks of former ownership: not counted',
  outside: 'does not hold on that day: not counted',
} as const;

/** Brings what several statements say of one pair to one range; those that cannot all be right leave it as wide as they are. */
function combine(said: readonly Said[]): Pick<Holding, 'least' | 'most' | 'control' | 'doubts'> {
  const firm = said.filter(({ doubt }) => doubt === null);
  const doubts = [...new Set(said.flatMap(({ doubt }) => doubt ?? []))];
  const widest = Math.max(...said.map(({ most }) => most));
  const control = firm.some((one) => one.control) ? 2 : said.some((one) => one.control) ? 1 : 0;
  if (firm.length === 0) return { least: 0, most: widest, control, doubts };
  const least = Math.max(...firm.map((one) => one.least));
  const most = Math.min(...firm.map((one) => one.most));
  const weak = Math.max(0, ...said.filter(({ doubt }) => doubt !== null).map((one) => one.most));
  if (least <= most) return { least, most: Math.max(most, weak), control, doubts };
  return {
    least: Math.min(...firm.map((one) => one.least)),
    most: widest,
    control,
    doubts: [...doubts, 'its sources give different shares'],
  };
}

/**
 * Joins the ownership statements of a case into one holding for each pair of parties, as of a day. Rejected statements,
 * denials, former ownership and what does not hold on the day are left out; what is denied by others, said as less than a
 * fact, or of unclear time counts as possible only.
 */
export function holdingsOf(
  parties: readonly Party[],
  statements: readonly ReviewedStatement[],
  claims: readonly Claim[],
  asOf: string,
): Holdings {
  const partyOf = new Map(parties.flatMap(({ id, entities }) => entities.map((entity) => [entity, id])));
  const evidence = evidenceByStatement(claims);
  const leftOut = new Map<string, StatementId[]>();
  const leave = (reason: string, id: StatementId) =>
    leftOut.set(reason, [...(leftOut.get(reason) ?? []), id]);
  const pairs = new Map<string, { owner: PartyId; asset: PartyId; said: Said[] }>();
  for (const statement of statements) {
    if (statement.type !== 'ownership') continue;
    const { id, stance, roles, review, time } = statement;
    const share = readShare(statement);
    const standing = standsOn(time, asOf);
    if (review.state === 'rejected') leave(REASONS.rejected, id);
    else if (stance === 'denied') leave(REASONS.denies, id);
    else if (share.former) leave(REASONS.former, id);
    else if (standing === 'no') leave(REASONS.outside, id);
    else {
      const denied = evidence.get(id)?.denied ?? false;
      if (denied) leave(REASONS.denied, id);
      const doubt = denied
        ? 'somebody denies it'
        : stance !== 'asserted'
          ? `it is ${stance === 'opinion' ? 'an opinion' : stance}, not stated as a fact`
          : standing === 'unclear'
            ? `it is not clear whether it held on ${asOf}`
            : null;
      for (const [owner, asset] of pairsOf(roles, partyOf)) {
        const key = `${owner} ${asset}`;
        const pair = pairs.get(key) ?? { owner, asset, said: [] };
        pair.said.push({ ...share, id, doubt });
        pairs.set(key, pair);
      }
    }
  }
  return {
    holdings: [...pairs.values()]
      .map(({ owner, asset, said }) => ({
        owner,
        asset,
        ...combine(said),
        statements: said.map(({ id }) => id),
      }))
      .sort((a, b) => (a.asset + a.owner < b.asset + b.owner ? -1 : 1)),
    leftOut: [...leftOut].map(([reason, ids]) => ({ reason, statements: ids })),
  };
}

function pairsOf(
  roles: ReviewedStatement['roles'],
  partyOf: ReadonlyMap<string, PartyId>,
): [PartyId, PartyId][] {
  const pairs = (roles.owner ?? []).flatMap((owner) =>
    (roles.asset ?? []).map((asset) => [partyOf.get(owner), partyOf.get(asset)] as const),
  );
  return pairs.filter((pair): pair is [PartyId, PartyId] =>
    Boolean(pair[0] && pair[1] && pair[0] !== pair[1]),
  );
}
