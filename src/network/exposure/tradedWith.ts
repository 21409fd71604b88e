import { kindOf } from '../../model/entity.ts';
import type { Exposure } from '../../model/exposure.ts';
import type { PartyId } from '../../model/party.ts';
import type { StatementId } from '../../model/statement.ts';
import { rolePairs } from '../rolePairs.ts';
import type { ExposureContext, Source } from './ExposureContext.ts';
import { inSentence } from './inSentence.ts';

/** Goods or money that are said to have gone from one party to another. */
interface Trade {
  from: PartyId;
  to: PartyId;
  kind: 'supplied' | 'paid';
  /** Somebody states it as a fact, and nobody denies it. */
  firm: boolean;
  denied: boolean;
  statements: StatementId[];
}

/** Farther away than over two others, trade says nothing about a party. */
const FARTHEST = 3;

function tradesOf({ parties, partyOf, statements, denied }: ExposureContext): Trade[] {
  const trades = new Map<string, Trade>();
  const told = statements.filter(
    ({ type, stance }) => ['supply', 'payment'].includes(type) && stance !== 'denied',
  );
  for (const statement of told) {
    for (const pair of rolePairs(statement)) {
      const [from, to] = [partyOf.get(pair.from), partyOf.get(pair.to)];
      if (from === undefined || to === undefined || from === to) continue;
      const ends = [from, to].map((id) => kindOf(parties.get(id)!.type));
      if (ends.some((kind) => kind !== 'person' && kind !== 'organization')) continue;
      const kind = statement.type === 'supply' ? 'supplied' : 'paid';
      const key = `${kind} ${from} ${to}`;
      const trade = trades.get(key) ?? { from, to, kind, firm: false, denied: false, statements: [] };
      if (!trade.statements.includes(statement.id)) trade.statements.push(statement.id);
      trade.denied ||= denied.has(statement.id);
      trade.firm ||= statement.stance === 'asserted';
      trades.set(key, trade);
    }
  }
  return [...trades.values()];
}

function direct(trade: Trade, party: PartyId, source: Source, context: ExposureContext): Exposure {
  const name = (id: PartyId) =>
    id === source.party.id
      ? `${inSentence(source.party)}, ${source.clause},`
      : inSentence(context.parties.get(id)!);
  const what = trade.kind === 'supplied' ? 'Goods are' : 'Money is';
  const sentence = `${what} said to have gone from ${name(trade.from)} to ${name(trade.to)}`.replace(
    /,$/,
    '',
  );
  return {
    kind: trade.kind,
    certain: source.certain && trade.firm && !trade.denied,
    distance: 1,
    way: [party, source.party.id],
    listings: source.listings,
    statements: [...new Set([...trade.statements, ...source.statements])],
    sentence: `${sentence}${trade.denied ? '; somebody denies it' : trade.firm ? '' : '; nobody states it as a fact'}.`,
  };
}

/** The nearest source over other parties' trade, by rounds from all sources at once; certain sources first. */
function nearest(
  trades: ReadonlyMap<PartyId, Trade[]>,
  sources: ReadonlyMap<PartyId, Source>,
  context: ExposureContext,
): Map<PartyId, Exposure> {
  const steps = new Map<PartyId, { trade: Trade | null; source: Source; distance: number }>();
  const front = [...sources.values()].sort(
    (a, b) => Number(b.certain) - Number(a.certain) || (a.party.id < b.party.id ? -1 : 1),
  );
  for (const source of front) steps.set(source.party.id, { trade: null, source, distance: 0 });
  const found = new Map<PartyId, Exposure>();
  for (const [id, { source, distance }] of steps) {
    if (distance === FARTHEST) continue;
    for (const trade of trades.get(id) ?? []) {
      const other = trade.from === id ? trade.to : trade.from;
      if (steps.has(other)) continue;
      steps.set(other, { trade, source, distance: distance + 1 });
      if (distance === 0) continue;
      const way = [other];
      const statements = new Set<StatementId>();
      let firm = source.certain;
      for (let at = other; ; ) {
        const step = steps.get(at)!.trade;
        if (!step) break;
        firm &&= step.firm && !step.denied;
        for (const one of step.statements) statements.add(one);
        at = step.from === at ? step.to : step.from;
        way.push(at);
      }
      const through = way.slice(1, -1).map((one) => inSentence(context.parties.get(one)!));
      const [party, end] = [inSentence(context.parties.get(other)!), inSentence(source.party)];
      found.set(other, {
        kind: trade.kind,
        certain: firm,
        distance: distance + 1,
        way,
        listings: source.listings,
        statements: [...statements, ...source.statements],
        sentence: `Goods or money are said to tie ${party} to ${end}, ${source.clause}, through ${through.join(' and ')}.`,
      });
    }
  }
  return found;
}

/** Goods and money from or to listed parties and those that they own: all direct ones, else the nearest over others. */
export function tradedWith(
  context: ExposureContext,
  sources: ReadonlyMap<PartyId, Source>,
): Map<PartyId, Exposure[]> {
  const trades = new Map<PartyId, Trade[]>();
  for (const trade of tradesOf(context)) {
    for (const end of [trade.from, trade.to]) trades.set(end, [...(trades.get(end) ?? []), trade]);
  }
  const exposures = new Map<PartyId, Exposure[]>();
  for (const [party, own] of trades) {
    const found = own.flatMap((trade) => {
      const source = sources.get(trade.from === party ? trade.to : trade.from);
      return source ? [direct(trade, party, source, context)] : [];
    });
    if (found.length > 0) exposures.set(party, found);
  }
  for (const [party, exposure] of nearest(trades, sources, context)) {
    if (!exposures.has(party)) exposures.set(party, [exposure]);
  }
  return exposures;
}
