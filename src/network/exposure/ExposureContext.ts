import type { ExposedListing, Exposure, OwnershipFinding } from '../../model/exposure.ts';
import type { DatedListing } from '../../model/listing.ts';
import type { Party, PartyId } from '../../model/party.ts';
import type { ReviewedStatement } from '../../model/review.ts';
import type { StatementId } from '../../model/statement.ts';

/** A party that others are exposed to, and why. */
export interface Source {
  party: Party;
  certain: boolean;
  /** "which is listed", "which is possibly blocked by ownership". */
  clause: string;
  listings: ExposedListing[];
  /** What makes it one, besides a listing. */
  statements: StatementId[];
}

/** What the kinds of exposure are found in. */
export interface ExposureContext {
  parties: ReadonlyMap<PartyId, Party>;
  partyOf: ReadonlyMap<string, PartyId>;
  /** Statements that were not rejected. */
  statements: readonly ReviewedStatement[];
  /** Statements that somebody denies. */
  denied: ReadonlySet<StatementId>;
  listed: ReadonlyMap<PartyId, ExposedListing[]>;
  ownership: ReadonlyMap<PartyId, OwnershipFinding[]>;
  /** Listings of the day that name others as linked, or are so named. */
  linkedListings: readonly DatedListing[];
  /** Listings of the day that have an identifier of a party of the case. */
  sameIdentifier: readonly { party: PartyId; scheme: string; value: string; listing: DatedListing }[];
}

/** Listed parties, and those that listed parties own, as far as the case tells. */
export function sourcesOf({ parties, listed, ownership }: ExposureContext): Map<PartyId, Source> {
  const sources = new Map<PartyId, Source>();
  for (const [id, listings] of listed) {
    const certain = listings.some((listing) => listing.certain);
    const party = parties.get(id)!;
    const clause = `${party.type === 'Person' ? 'who' : 'which'} ${certain ? 'is listed' : 'may be listed'}`;
    sources.set(id, { party, certain, clause, listings, statements: [] });
  }
  for (const [id, findings] of ownership) {
    const [gravest] = findings;
    if (!gravest || gravest.verdict === 'not' || sources.get(id)?.certain) continue;
    const certain = gravest.verdict === 'blocked';
    if (sources.has(id) && !certain) continue;
    sources.set(id, {
      party: parties.get(id)!,
      certain,
      clause: certain ? 'which is blocked by ownership' : 'which is possibly blocked by ownership',
      listings: listed.get(gravest.chain.at(-1)!) ?? [],
      statements: gravest.statements,
    });
  }
  return sources;
}

/** Certain ones first, then the nearer. */
export function gravestFirst(a: Exposure, b: Exposure): number {
  return Number(b.certain) - Number(a.certain) || a.distance - b.distance;
}
