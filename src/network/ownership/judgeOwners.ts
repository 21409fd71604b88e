import type { OwnerRow, OwnershipRule, Verdict } from '../../model/exposure.ts';
import type { Holding } from './holdings.ts';
import type { OwnershipSets, RoundSets } from './OwnershipSets.ts';
import { rangeOf, type Share, WHOLE } from './share.ts';

/** What one rule makes of the owners of one node, with the rows that prove it. */
export interface Judgement {
  rule: OwnershipRule;
  verdict: Verdict;
  total: Share;
  byControl: boolean;
  rows: JudgedRow[];
  sets: RoundSets;
}

/** A holding with how its owner stands under the rule. */
export interface JudgedRow {
  holding: Holding;
  owner: number;
  verdict: Verdict;
  /** The round in which the owner comes under the rule, -1 where it does not. */
  round: number;
  /** Listed itself, for certain or possibly. */
  listed: boolean;
}

const before = (round: number, end: number) => round >= 0 && (end < 0 || round < end);

/** The owners under the rule before the node is: only those prove anything about it. */
function judgeRow(
  holding: Holding,
  owner: number,
  node: number,
  sets: OwnershipSets,
  { least, most }: RoundSets,
): JudgedRow {
  if (before(least[owner]!, least[node]!)) {
    return { holding, owner, verdict: 'blocked', round: least[owner]!, listed: sets.isCertain(owner) };
  }
  if (before(most[owner]!, most[node]!)) {
    return { holding, owner, verdict: 'possible', round: most[owner]!, listed: most[owner] === 0 };
  }
  return { holding, owner, verdict: 'not', round: -1, listed: false };
}

const sum = (rows: readonly JudgedRow[], bound: keyof Share) =>
  rows.reduce((total, { holding }) => total + holding[bound], 0);

/** Judges a node by its holdings: who of its owners counts, what they hold together, and what follows from it. */
export function judgeOwners(
  node: number,
  holdings: readonly { holding: Holding; owner: number }[],
  sets: OwnershipSets,
): Judgement {
  const { terms } = sets;
  const rounds = sets.of(node);
  const rows = holdings.map(({ holding, owner }) => judgeRow(holding, owner, node, sets, rounds));
  const sure = rows.filter(({ verdict }) => verdict === 'blocked');
  const counted = rows.filter(({ verdict }) => verdict !== 'not');
  const rest = rows.filter(({ verdict }) => verdict === 'not');
  const all = sum(rows, 'least');
  const room = all > WHOLE ? Number.POSITIVE_INFINITY : WHOLE - sum(rest, 'least');
  const total = { least: sum(sure, 'least'), most: Math.min(sum(counted, 'most'), room) };
  const verdict = rounds.least[node]! >= 0 ? 'blocked' : rounds.most[node]! >= 0 ? 'possible' : 'not';
  const byShare = verdict === 'blocked' ? total.least >= terms.threshold : total.most >= terms.threshold;
  return { rule: terms.rule, verdict, total, byControl: verdict !== 'not' && !byShare, rows, sets: rounds };
}

/** A judged row as it is shown. */
export function ownerRow(row: JudgedRow, name: string): OwnerRow {
  const { holding, verdict, listed, round } = row;
  const steps = `${round} ${round === 1 ? 'step' : 'steps'} up`;
  const because =
    verdict === 'not'
      ? 'does not count'
      : listed
        ? verdict === 'blocked'
          ? 'listed'
          : 'may be listed'
        : verdict === 'blocked'
          ? `owned by a listed party, ${steps}`
          : round === 0
            ? 'may be listed'
            : `may be owned by a listed party, ${steps}`;
  return {
    owner: holding.owner,
    name,
    share: rangeOf(holding),
    verdict,
    because,
    control: holding.control > 0,
    doubts: holding.doubts,
    statements: holding.statements,
  };
}
