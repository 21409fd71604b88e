import type { DocumentId } from '../../model/document.ts';
import type { Claim } from '../../model/evidence.ts';
import type { Hit } from '../../model/hit.ts';
import type { LeadSource } from '../../model/lead.ts';
import type { DatedListing } from '../../model/listing.ts';
import type { Party, PartyId } from '../../model/party.ts';
import type { ReviewedStatement } from '../../model/review.ts';
import type { StatementId } from '../../model/statement.ts';
import { type ListingLink, linksBetween } from '../linkedListings.ts';
import { fillersOf, tiesParties } from './settingOf.ts';

/** All that leads are found in; hits and listings are those of the day. */
export interface LeadInput {
  parties: readonly Party[];
  statements: readonly ReviewedStatement[];
  claims: readonly Claim[];
  hits: readonly Hit[];
  /** Listings that lists name as linked, or that name others, whether or not a party hits them. */
  listings: readonly DatedListing[];
  /** Name and EDTF day of publication of each document. */
  documents: readonly { id: DocumentId; name: string; published?: string | undefined }[];
  /** ISO day. */
  asOf: string;
}

/** `<list> <id>`, as `linksBetween` has it. */
export const listingKey = ({ list, id }: { list: string; id: string }) => `${list} ${id}`;

/** An entry of a list as where a reason can be checked. */
export function listingSource({ list, id, names }: DatedListing): LeadSource {
  return { kind: 'listing', list, listing: id, name: names[0]!.text };
}

/** What the rules for leads look up, indexed once for all placeholders. */
export class LeadCase {
  readonly input: LeadInput;
  /** Entity → party. */
  readonly partyOf: ReadonlyMap<string, Party>;
  /** Statement → one that denies what it says. */
  readonly denialOf = new Map<StatementId, ReviewedStatement>();
  /** Listings of the day, those of the hits among them. */
  readonly listings: ReadonlyMap<string, DatedListing>;
  /** Hits that nobody dismissed, best first: confirmed ones, then by score. */
  readonly hitsOf: ReadonlyMap<PartyId, Hit[]>;
  /** Statements that tie parties, by each party in them. */
  readonly statementsOf = new Map<PartyId, ReviewedStatement[]>();
  /** Listing → the party whose best hit it is. */
  readonly partyOfListing = new Map<string, { party: Party; hit: Hit }>();
  /** Listing → links that lists tell of it, either way. */
  readonly linksOf = new Map<string, ListingLink[]>();

  constructor(input: LeadInput) {
    this.input = input;
    this.partyOf = new Map(
      input.parties.flatMap((party) => party.entities.map((id) => [id, party] as const)),
    );
    const statementById = new Map(input.statements.map((statement) => [statement.id, statement]));
    for (const { statements, denials } of input.claims) {
      const denial = denials.map(({ id }) => statementById.get(id)).find((one) => one !== undefined);
      if (denial) for (const { id } of statements) this.denialOf.set(id, denial);
    }
    const stands = ({ from, until }: DatedListing) =>
      from <= input.asOf && (until === null || until > input.asOf);
    const hits = input.hits
      .filter(({ decision, listing }) => decision?.verdict !== 'dismissed' && stands(listing))
      .sort((a, b) => Number(b.decision !== null) - Number(a.decision !== null) || b.score - a.score);
    this.listings = new Map(
      [...hits.map(({ listing }) => listing), ...input.listings.filter(stands)].map((one) => [
        listingKey(one),
        one,
      ]),
    );
    const hitsOf = new Map<PartyId, Hit[]>();
    for (const hit of hits) {
      const party = this.partyOf.get(hit.entity.id);
      if (!party) continue;
      const known = hitsOf.get(party.id);
      if (known) {
        known.push(hit);
        continue;
      }
      hitsOf.set(party.id, [hit]);
      const key = listingKey(hit.listing);
      if (!this.partyOfListing.has(key)) this.partyOfListing.set(key, { party, hit });
    }
    this.hitsOf = hitsOf;
    for (const statement of input.statements.filter(tiesParties)) {
      for (const id of new Set(fillersOf(statement, this.partyOf).map(({ party }) => party.id))) {
        const known = this.statementsOf.get(id);
        if (known) known.push(statement);
        else this.statementsOf.set(id, [statement]);
      }
    }
    for (const link of linksBetween([...this.listings.values()])) {
      for (const end of [link.from, link.to]) {
        const known = this.linksOf.get(end);
        if (known) known.push(link);
        else this.linksOf.set(end, [link]);
      }
    }
  }

  /** Countries of a party: its own, else those of the places where statements say that it is. */
  countriesOf(party: Party): string[] {
    if (party.countries.length > 0) return party.countries;
    const places = (this.statementsOf.get(party.id) ?? [])
      .filter(
        ({ type, roles }) => type === 'location' && roles.subject?.some((id) => party.entities.includes(id)),
      )
      .flatMap(({ roles }) => roles.place ?? []);
    return [...new Set(places.flatMap((place) => this.partyOf.get(place)?.countries ?? []))].sort();
  }
}
