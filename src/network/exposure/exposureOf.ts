import type { Claim } from '../../model/evidence.ts';
import {
  type CaseExposure,
  type Exposure,
  OWNERSHIP_RULES,
  type OwnershipFinding,
  type OwnershipRule,
  type PartyExposure,
  type Verdict,
} from '../../model/exposure.ts';
import type { Hit } from '../../model/hit.ts';
import type { DatedListing } from '../../model/listing.ts';
import type { Party, PartyId } from '../../model/party.ts';
import type { ReviewedStatement } from '../../model/review.ts';
import { evidenceByStatement } from '../evidenceOf.ts';
import { holdingsOf } from '../ownership/holdings.ts';
import { type ListedParties, OwnershipJudge } from '../ownership/OwnershipJudge.ts';
import { rulesOfList } from '../ownership/rules.ts';
import { type ExposureContext, gravestFirst, sourcesOf } from './ExposureContext.ts';
import { linkedTo } from './linkedTo.ts';
import { listedParties } from './listedParties.ts';
import { restsOn } from './restsOn.ts';
import { tradedWith } from './tradedWith.ts';

/** All that exposure is computed from; hits are the alerts and whatever a person decided on. */
export interface ExposureInput {
  asOf: string;
  parties: readonly Party[];
  statements: readonly ReviewedStatement[];
  claims: readonly Claim[];
  hits: readonly Hit[];
  linkedListings?: readonly DatedListing[] | undefined;
  sameIdentifier?: ExposureContext['sameIdentifier'] | undefined;
}

/** Under each rule, only the parties of the lists whose authority made it. */
function listedUnder(rule: OwnershipRule, listed: ExposureContext['listed']): ListedParties {
  const under = [...listed].flatMap(([party, listings]) => {
    const own = listings.filter(({ list }) => rulesOfList(list).includes(rule));
    return own.length > 0 ? [{ party, certain: own.some(({ certain }) => certain) }] : [];
  });
  return {
    certain: under.filter(({ certain }) => certain).map(({ party }) => party),
    possible: under.filter(({ certain }) => !certain).map(({ party }) => party),
  };
}

function listedExposure(party: Party, listings: readonly Exposure['listings'][number][]): Exposure[] {
  if (listings.length === 0) return [];
  const certain = listings.some((listing) => listing.certain);
  const as = listings
    .filter((listing) => listing.certain === certain)
    .map(({ name, list, listing }) => `${name} (${list} ${listing})`);
  const sentence = certain
    ? `${party.name} is listed: ${as.join(', ')}.`
    : `${party.name} may be listed: ${as.join(', ')}; nobody has decided.`;
  return [
    {
      kind: 'listed',
      certain,
      distance: 0,
      way: [party.id],
      listings: [...listings],
      statements: [],
      sentence,
    },
  ];
}

function ownedExposure(findings: readonly OwnershipFinding[], listed: ExposureContext['listed']): Exposure[] {
  return findings
    .filter(({ verdict }) => verdict !== 'not')
    .map(({ verdict, chain, statements, sentence }) => ({
      kind: 'owned' as const,
      certain: verdict === 'blocked',
      distance: chain.length - 1,
      way: chain,
      listings: listed.get(chain.at(-1)!) ?? [],
      statements,
      sentence,
    }));
}

function verdictOf(exposures: readonly Exposure[]): Verdict {
  const own = exposures.filter(({ kind }) => kind === 'listed' || kind === 'owned');
  if (own.length === 0) return 'not';
  return own.some(({ certain }) => certain) ? 'blocked' : 'possible';
}

/**
 * How each party of a case comes under sanctions as of a day, or near them: listed, owned (with the arithmetic), linked,
 * supplied or paid. What the machine read and nobody decided is named in the reasons. It is no legal advice.
 */
export function exposureOf(input: ExposureInput): CaseExposure {
  const { asOf, claims } = input;
  const parties = new Map(input.parties.map((party) => [party.id, party]));
  const listed = listedParties(input.parties, input.hits, asOf);
  const { holdings, leftOut } = holdingsOf(input.parties, input.statements, claims, asOf);
  const judge = new OwnershipJudge({
    asOf,
    names: new Map(input.parties.map(({ id, name }) => [id, name])),
    holdings,
    listed: Object.fromEntries(OWNERSHIP_RULES.map((rule) => [rule, listedUnder(rule, listed)])) as Record<
      OwnershipRule,
      ListedParties
    >,
  });
  const statementOf = new Map(input.statements.map((statement) => [statement.id, statement]));
  const ownership = new Map<PartyId, OwnershipFinding[]>();
  for (const id of new Set(holdings.map(({ asset }) => asset))) {
    ownership.set(
      id,
      judge
        .findings(id)
        .map((found) => ({ ...found, reasons: [...found.reasons, ...restsOn(found, parties, statementOf)] })),
    );
  }
  const context: ExposureContext = {
    parties,
    partyOf: new Map(input.parties.flatMap(({ id, entities }) => entities.map((entity) => [entity, id]))),
    statements: input.statements.filter(({ review }) => review.state !== 'rejected'),
    denied: new Set([...evidenceByStatement(claims)].flatMap(([id, { denied }]) => (denied ? [id] : []))),
    listed,
    ownership,
    linkedListings: input.linkedListings ?? [],
    sameIdentifier: input.sameIdentifier ?? [],
  };
  const sources = sourcesOf(context);
  const [traded, linked] = [tradedWith(context, sources), linkedTo(context)];
  const exposed = input.parties.flatMap((party): PartyExposure[] => {
    const { id, name } = party;
    const findings = ownership.get(id) ?? [];
    const exposures = [
      ...listedExposure(party, listed.get(id) ?? []),
      ...ownedExposure(findings, listed),
      ...(linked.get(id) ?? []).sort(gravestFirst),
      ...(traded.get(id) ?? []).sort(gravestFirst),
    ];
    if (exposures.length === 0 && findings.length === 0) return [];
    return [{ party: id, name, verdict: verdictOf(exposures), exposures, ownership: findings }];
  });
  return { asOf, parties: exposed, leftOut };
}
