import { OWNERSHIP_RULES, type OwnershipFinding, type OwnershipRule } from '../../model/exposure.ts';
import type { PartyId } from '../../model/party.ts';
import type { StatementId } from '../../model/statement.ts';
import type { Holding } from './holdings.ts';
import { type Judgement, judgeOwners, ownerRow } from './judgeOwners.ts';
import { lookThrough } from './lookThrough.ts';
import { buildOwnershipGraph } from './OwnershipGraph.ts';
import { OwnershipSets } from './OwnershipSets.ts';
import { ruleTerms } from './rules.ts';
import { sayFinding } from './sayFinding.ts';
import { rangeOf, sumOf, WHOLE } from './share.ts';

/** Parties listed under one rule: those that a person confirmed, and those that may be listed. */
export interface ListedParties {
  certain: readonly PartyId[];
  possible: readonly PartyId[];
}

export interface JudgeInput {
  asOf: string;
  /** Party → its name. */
  names: ReadonlyMap<PartyId, string>;
  holdings: readonly Holding[];
  listed: Record<OwnershipRule, ListedParties>;
}

const RANK = { blocked: 2, possible: 1, not: 0 };

/** Applies the rules on ownership to the parties of a case, each outcome with its chain and its arithmetic. */
export class OwnershipJudge {
  readonly #input: JudgeInput;
  readonly #ids: PartyId[];
  readonly #nodeOf: Map<PartyId, number>;
  readonly #owners: Map<number, { holding: Holding; owner: number }[]>;
  readonly #sets: Record<OwnershipRule, OwnershipSets>;
  /** Node → what its listed owners hold of it, multiplied through. */
  readonly #multiplied: Record<OwnershipRule, Float64Array>;

  constructor(input: JudgeInput) {
    this.#input = input;
    this.#ids = [...input.names.keys()];
    this.#nodeOf = new Map(this.#ids.map((id, at) => [id, at]));
    const node = (id: PartyId) => this.#nodeOf.get(id)!;
    const { holdings } = input;
    const graph = buildOwnershipGraph(this.#ids.length, {
      owners: holdings.map(({ owner }) => node(owner)),
      assets: holdings.map(({ asset }) => node(asset)),
      least: holdings.map(({ least }) => least),
      most: holdings.map(({ most }) => most),
      control: holdings.map(({ control }) => control),
    });
    this.#owners = Map.groupBy(
      holdings.map((holding) => ({ holding, owner: node(holding.owner) })),
      ({ holding }) => node(holding.asset),
    );
    const multiplied = (rule: OwnershipRule) => {
      const { certain, possible } = input.listed[rule];
      return lookThrough(graph, [...certain, ...possible].map(node));
    };
    this.#multiplied = { ofac: multiplied('ofac'), eu: multiplied('eu'), uk: multiplied('uk') };
    const setsOf = (rule: OwnershipRule) => {
      const { certain, possible } = input.listed[rule];
      const nodes = { certain: certain.map(node), possible: possible.map(node) };
      return new OwnershipSets(graph, nodes, ruleTerms(rule, input.asOf));
    };
    this.#sets = { ofac: setsOf('ofac'), eu: setsOf('eu'), uk: setsOf('uk') };
  }

  /** What the rules make of a party's owners, gravest first; rules that come to the same are one finding. */
  findings(party: PartyId): OwnershipFinding[] {
    const node = this.#nodeOf.get(party);
    const owners = node === undefined ? undefined : this.#owners.get(node);
    if (node === undefined || !owners) return [];
    const groups = new Map<string, Judgement[]>();
    for (const rule of OWNERSHIP_RULES) {
      const judged = judgeOwners(node, owners, this.#sets[rule]);
      const { verdict, total, byControl, rows } = judged;
      const states = rows.map((row) => `${row.verdict}${row.round}${row.listed}`);
      const key = JSON.stringify([verdict, total, byControl, states]);
      groups.set(key, [...(groups.get(key) ?? []), judged]);
    }
    return [...groups.values()]
      .map((same) => this.#finding(party, node, same))
      .sort((a, b) => RANK[b.verdict] - RANK[a.verdict]);
  }

  #finding(party: PartyId, node: number, same: readonly Judgement[]): OwnershipFinding {
    const judged = same[0]!;
    const { verdict, byControl } = judged;
    const rules = same.map(({ rule }) => rule);
    const rows = judged.rows.map((row) => ownerRow(row, this.#name(row.owner)));
    const total = sumOf(judged.total);
    const proof = this.#proof(node, judged);
    const chain = this.#chain(node, judged);
    const held = this.#multiplied[judged.rule];
    const parts = judged.rows.map(({ owner, holding }) => (held[owner]! * holding.least) / WHOLE);
    const lookThrough = Math.round(parts.reduce((sum, part) => sum + part, 0) * 1e5) / 1e3;
    return {
      rules,
      verdict,
      total,
      lookThrough,
      byControl,
      owners: rows,
      chain,
      sentence: sayFinding(
        this.#input.names.get(party)!,
        verdict,
        rules,
        { rows, total, byControl, lookThrough, up: this.#up(chain) },
        this.#input.asOf,
      ),
      reasons: verdict === 'possible' ? proof.reasons : [],
      statements: proof.statements,
    };
  }

  /** Up from the party, over the owner nearest to a listed one, to the listed one. */
  #chain(node: number, judged: Judgement): PartyId[] {
    const chain = [this.#ids[node]!];
    if (judged.verdict === 'not') return chain;
    const bound = judged.verdict === 'blocked' ? 'least' : 'most';
    const rounds = judged.sets[bound];
    for (let at = node, round = rounds[node]!; round > 0; ) {
      const next = (this.#owners.get(at) ?? [])
        .filter(
          ({ owner, holding }) =>
            rounds[owner]! >= 0 && rounds[owner]! < round && this.#counts(holding, bound),
        )
        .sort((a, b) => rounds[a.owner]! - rounds[b.owner]! || b.holding[bound] - a.holding[bound])[0];
      if (!next) break;
      at = next.owner;
      round = rounds[at]!;
      chain.push(this.#ids[at]!);
    }
    return chain;
  }

  /** Each owner on the way up with what it holds of the one below. */
  #up(chain: readonly PartyId[]): string[] {
    return chain.slice(1).map((owner, at) => {
      const owners = this.#owners.get(this.#nodeOf.get(chain[at]!)!)!;
      const { holding } = owners.find((one) => one.holding.owner === owner)!;
      return `${this.#input.names.get(owner)} ${rangeOf(holding).words}`;
    });
  }

  #counts(holding: Holding, bound: 'least' | 'most'): boolean {
    return holding[bound] > 0 || holding.control > 0;
  }

  /** Every statement from the party up to the listed ones, and what keeps the outcome from being certain. */
  #proof(node: number, judged: Judgement): { statements: StatementId[]; reasons: string[] } {
    const statements = new Set(judged.rows.flatMap(({ holding }) => holding.statements));
    const reasons = new Set<string>();
    const seen = new Set([node]);
    const front = [{ asset: node, rows: judged.rows }];
    for (const { asset, rows } of front) {
      for (const row of rows) {
        if (row.verdict === 'not') continue;
        const { holding, owner, round } = row;
        for (const id of holding.statements) statements.add(id);
        const [of, by] = [this.#name(asset), this.#name(owner)];
        if (round === 0 && row.verdict === 'possible') {
          reasons.add(`${by} may be a listed party; nobody has decided on it.`);
        }
        for (const doubt of holding.doubts) reasons.add(`That ${by} owns ${of}: ${doubt}.`);
        if (holding.least < holding.most && holding.doubts.length === 0) {
          reasons.add(`What ${by} holds of ${of} is given as ${rangeOf(holding).words}.`);
        }
        if (round <= 0 || seen.has(owner)) continue;
        seen.add(owner);
        front.push({ asset: owner, rows: this.#rowsUnder(owner, judged.sets) });
      }
    }
    return { statements: [...statements], reasons: [...reasons] };
  }

  /** The rows by which an owner further up comes under the rule, within the sets of the party below. */
  #rowsUnder(node: number, { least, most }: Judgement['sets']): Judgement['rows'] {
    return (this.#owners.get(node) ?? []).flatMap(({ holding, owner }) => {
      const sure = least[owner]! >= 0 && (least[node]! < 0 || least[owner]! < least[node]!);
      const open = most[owner]! >= 0 && (most[node]! < 0 || most[owner]! < most[node]!);
      if (!sure && !open) return [];
      const round = sure ? least[owner]! : most[owner]!;
      return [
        {
          holding,
          owner,
          verdict: sure ? ('blocked' as const) : ('possible' as const),
          round,
          listed: round === 0,
        },
      ];
    });
  }

  #name(node: number): string {
    return this.#input.names.get(this.#ids[node]!)!;
  }
}
