import type { Exposure } from '../../model/exposure.ts';
import type { Party, PartyId } from '../../model/party.ts';
import type { StatementId, StatementType } from '../../model/statement.ts';
import { organizationTokens } from '../foldName.ts';
import { linksBetween } from '../linkedListings.ts';
import { inWords } from '../ownership/sayFinding.ts';
import { rolePairs } from '../rolePairs.ts';
import { type ExposureContext, type Source, sourcesOf } from './ExposureContext.ts';
import { asSentence, inSentence } from './inSentence.ts';
import { exposedListing } from './listedParties.ts';

const TIES: Partial<Record<StatementType, string>> = {
  ownership: 'ownership',
  directorship: 'a directorship',
  employment: 'employment',
  membership: 'membership',
  associate: 'an association',
  family: 'family',
};

type Found = Map<PartyId, Exposure[]>;

function add(found: Found, party: PartyId, exposure: Exposure): void {
  found.set(party, [...(found.get(party) ?? []), exposure]);
}

/** Ties that statements draw to a listed party: directors, owners, members, relatives. */
function byStatements(context: ExposureContext, sources: ReadonlyMap<PartyId, Source>, found: Found): void {
  const ties = new Map<
    string,
    { party: PartyId; source: Source; kinds: Set<string>; firm: boolean; ids: Set<StatementId> }
  >();
  for (const statement of context.statements) {
    const kind = TIES[statement.type];
    if (!kind || statement.stance === 'denied') continue;
    for (const pair of rolePairs(statement)) {
      const [from, to] = [context.partyOf.get(pair.from), context.partyOf.get(pair.to)];
      if (from === undefined || to === undefined || from === to) continue;
      for (const [party, other] of [
        [from, to],
        [to, from],
      ] as const) {
        const source = sources.get(other);
        if (!source) continue;
        const counted = context.ownership.get(party)?.some(({ verdict }) => verdict !== 'not');
        if (statement.type === 'ownership' && party === to && counted) continue;
        const key = `${party} ${other}`;
        const tie = ties.get(key) ?? { party, source, kinds: new Set(), firm: false, ids: new Set() };
        tie.kinds.add(kind);
        tie.ids.add(statement.id);
        tie.firm ||= statement.stance === 'asserted' && !context.denied.has(statement.id);
        ties.set(key, tie);
      }
    }
  }
  for (const { party, source, kinds, firm, ids } of ties.values()) {
    const name = asSentence(inSentence(context.parties.get(party)!));
    add(found, party, {
      kind: 'linked',
      certain: source.certain && firm,
      distance: 1,
      way: [party, source.party.id],
      listings: source.listings,
      statements: [...ids],
      sentence: `${name} is tied to ${inSentence(source.party)}, ${source.clause}, by ${inWords([...kinds])}${firm ? '' : '; this is not stated as an undisputed fact'}.`,
    });
  }
}

const folded = (name: string) => organizationTokens(name).sort().join(' ');

/** Ties that a list itself draws: `Linked To` in the party's own listing, or its name in another's. */
function byLists(context: ExposureContext, found: Found): void {
  const listings = new Map(context.linkedListings.map((one) => [`${one.list} ${one.id}`, one]));
  const partyOfListing = new Map<string, { party: Party; certain: boolean }[]>();
  for (const [id, own] of context.listed) {
    for (const { list, listing, certain } of own) {
      const key = `${list} ${listing}`;
      const party = context.parties.get(id)!;
      partyOfListing.set(key, [...(partyOfListing.get(key) ?? []), { party, certain }]);
    }
  }
  for (const { from, to } of linksBetween([...listings.values()])) {
    for (const { party, certain } of partyOfListing.get(from) ?? []) {
      const [own, other] = [listings.get(from)!, listings.get(to)!];
      const [holder] = partyOfListing.get(to) ?? [];
      add(found, party.id, {
        kind: 'linked',
        certain,
        distance: 1,
        way: holder ? [party.id, holder.party.id] : [party.id],
        listings: [exposedListing(own, certain), exposedListing(other, true)],
        statements: [],
        sentence: `The listing that ${party.name} ${certain ? 'is' : 'may be'}, ${own.names[0]!.text}, is linked to ${other.names[0]!.text} by the list itself.`,
      });
    }
  }
  const named = Map.groupBy(
    context.linkedListings.flatMap((listing) =>
      listing.linkedTo.map((name) => ({ listing, key: folded(name) })),
    ),
    ({ key }) => key,
  );
  for (const party of context.parties.values()) {
    if (!party.named || context.listed.has(party.id)) continue;
    const naming = new Set(
      party.names.flatMap((name) => named.get(folded(name)) ?? []).map(({ listing }) => listing),
    );
    for (const listing of naming) {
      add(found, party.id, {
        kind: 'linked',
        certain: false,
        distance: 1,
        way: [party.id],
        listings: [exposedListing(listing, true)],
        statements: [],
        sentence: `The list says that ${listing.names[0]!.text} is linked to a party of the same name as ${party.name}.`,
      });
    }
  }
}

/** What ties parties to listed ones besides ownership and trade: statements, the lists' own words, one identifier. */
export function linkedTo(context: ExposureContext): Found {
  const found: Found = new Map();
  // Of the listed themselves only: that somebody owns what it has made blocked by owning it says nothing.
  const sources = sourcesOf({ ...context, ownership: new Map() });
  byStatements(context, sources, found);
  byLists(context, found);
  for (const { party, scheme, value, listing } of context.sameIdentifier) {
    const own = context.listed.get(party) ?? [];
    if (own.some((one) => one.list === listing.list && one.listing === listing.id)) continue;
    add(found, party, {
      kind: 'linked',
      certain: false,
      distance: 1,
      way: [party],
      listings: [exposedListing(listing, true)],
      statements: [],
      sentence: `${context.parties.get(party)!.name} has the ${scheme} ${value}, as has ${listing.names[0]!.text}, which is listed.`,
    });
  }
  return found;
}
