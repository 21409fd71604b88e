import type { ListingMatch, NameQuery, Qualifier } from '../../model/hit.ts';
import type { ListedNameKind } from '../../model/listing.ts';
import type { WeighedPart } from '../compare/alignParts.ts';
import { PARTY_BELOW } from '../compare/partyScore.ts';
import type { NameScore } from '../compare/scoreAlignment.ts';
import { alternativesIn, analyseName } from '../parts/analyseName.ts';
import { type AnalysedName, NAME_CLASSES, type NameClass, nameClassOf, ROLE } from '../parts/namePart.ts';
import type { PartyFinder } from '../party/PartyFinder.ts';
import { qualifiersOf } from '../qualifiers/qualifiersOf.ts';
import { type AskedName, askName } from './AskedName.ts';
import type { CandidateFinder } from './CandidateFinder.ts';
import { explain } from './explain.ts';
import type { ListingTable } from './ListingTable.ts';
import { listedName } from './listedName.ts';
import type { NameTable } from './NameTable.ts';
import { scoreCandidate, weighListed } from './scoreCandidate.ts';
import type { TokenMatcher } from './TokenMatcher.ts';

const KINDS: readonly ListedNameKind[] = ['primary', 'alias', 'former', 'weak'];
/** A listing that scores this much leaves no doubt that would be worth a second look. */
const SURE = 0.9;
const PERSON = NAME_CLASSES.indexOf('person');

/** The most that the qualifiers of a query can add to the score of a name. */
function mostAdded({ identifiers, birthDate, countries }: NameQuery): number {
  return (identifiers?.length ? 0.4 : 0) + (birthDate ? 0.06 : 0) + (countries?.length ? 0.03 : 0);
}

/** Whether the name and type of a listing are all that can count. */
function asksTypeOnly({ identifiers, birthDate, countries, gender }: NameQuery): boolean {
  return !identifiers?.length && !birthDate && !countries?.length && !gender;
}

interface Best {
  listing: number;
  score: number;
  nameScore: number;
  asked: AskedName;
  name: number;
  parts: readonly WeighedPart[];
  alignment: NameScore | null;
  qualifiers: Qualifier[];
}

/** One search: the names asked for against the candidates of an index, the best name of each listing kept. */
export class SearchRun {
  readonly #best = new Map<number, Best>();
  readonly #mostAdded: number;
  readonly #typeOnly: boolean;
  #leastKnown: number | undefined;
  readonly #table: NameTable;
  readonly #listings: ListingTable;
  readonly #matcher: TokenMatcher;
  readonly #finder: CandidateFinder;
  readonly #parties: PartyFinder;
  readonly #query: NameQuery;
  readonly #limit: number;
  readonly #threshold: number;

  constructor(
    table: NameTable,
    listings: ListingTable,
    matcher: TokenMatcher,
    finder: CandidateFinder,
    parties: PartyFinder,
    query: NameQuery,
    limit: number,
    threshold: number,
  ) {
    this.#table = table;
    this.#listings = listings;
    this.#matcher = matcher;
    this.#finder = finder;
    this.#parties = parties;
    this.#query = query;
    this.#limit = limit;
    this.#threshold = threshold;
    this.#mostAdded = mostAdded(query);
    this.#typeOnly = asksTypeOnly(query);
  }

  matches(): ListingMatch[] {
    const classes = classesOf(this.#query);
    const names = new Set([this.#query.name, ...(this.#query.aliases ?? [])].flatMap(alternativesIn));
    for (const text of names) {
      for (const nameClass of classes) this.#ask(analyseName(text, nameClass), classes.length > 1);
    }
    return [...this.#best.values()]
      .filter(({ score }) => score >= this.#threshold)
      .sort(
        (a, b) =>
          b.score - a.score ||
          b.nameScore - a.nameScore ||
          this.#table.kind[a.name]! - this.#table.kind[b.name]! ||
          a.listing - b.listing,
      )
      .slice(0, this.#limit)
      .map((best) => this.#match(best));
  }

  #ask(name: AnalysedName, ownClassOnly: boolean): void {
    const asked = askName(name, this.#table, this.#matcher);
    if (asked.parts.length === 0) return;
    const person = name.nameClass === 'person';
    this.#finder.find(
      asked,
      () => this.#least() - this.#mostAdded,
      (number) => {
        if (ownClassOnly && (this.#table.nameClass[number] === PERSON) !== person) return;
        const parts = weighListed(this.#table, number);
        const alignment = scoreCandidate(asked, parts, this.#table, number, this.#finder.met);
        this.#keep(asked, number, parts, alignment, alignment.score);
      },
    );
    for (const [number, score] of this.#acronyms(name)) this.#keep(asked, number, [], null, score);
    this.#askTogether(asked, ownClassOnly);
  }

  /** Where no name is nearly the one asked for, the names of each listing are weighed together. */
  #askTogether(asked: AskedName, ownClassOnly: boolean): void {
    let best = 0;
    const faint: number[] = [];
    for (const { score, nameScore, listing } of this.#best.values()) {
      if (score > best) best = score;
      if (nameScore < PARTY_BELOW) faint.push(listing);
    }
    const least = this.#least() - this.#mostAdded;
    if (best >= SURE) return;
    const person = asked.name.nameClass === 'person';
    for (const party of this.#parties.find(asked, faint, this.#limit + 3, least, this.#finder.met)) {
      if (ownClassOnly && (this.#table.nameClass[party.name] === PERSON) !== person) continue;
      const known = this.#best.get(party.listing);
      if (known && known.nameScore >= PARTY_BELOW) continue;
      // What else is known of the query may raise a single name to an alert, which must not be lost here.
      const keeps = this.#mostAdded > 0 || known?.asked !== asked;
      if (known && keeps && known.nameScore >= party.score) continue;
      this.#best.delete(party.listing);
      this.#leastKnown = undefined;
      this.#keep(asked, party.name, party.parts, party.alignment, party.score);
    }
  }

  /** Listed names whose initials the name spells, and listed acronyms that spell the initials of the name. */
  #acronyms(name: AnalysedName): [number, number][] {
    if (name.nameClass !== 'organization') return [];
    const words = name.parts.filter(
      ({ role }) => role !== ROLE.legal && role !== ROLE.particle && role !== ROLE.country,
    );
    const [only] = words;
    const found: [number, number][] = [];
    if (
      words.length === 1 &&
      only &&
      only.form.length >= 3 &&
      (only.role === ROLE.acronym || only.form.length >= 4)
    ) {
      for (const number of this.#table.initials.namesOf(only.form))
        found.push([number, only.form.length >= 4 ? 0.66 : 0.6]);
    }
    return found;
  }

  /** The score that a listing must pass to be among those given back. */
  #least(): number {
    if (this.#leastKnown === undefined) {
      const scores = Float64Array.from(this.#best.values(), ({ score }) => score).sort();
      this.#leastKnown = Math.max(this.#threshold, scores[scores.length - this.#limit] ?? 0);
    }
    return this.#leastKnown;
  }

  #keep(
    asked: AskedName,
    name: number,
    parts: readonly WeighedPart[],
    alignment: NameScore | null,
    nameScore: number,
  ): void {
    if (nameScore + this.#mostAdded < this.#least() || nameScore <= 0.05) return;
    const listing = this.#table.listing[name]!;
    const before = this.#best.get(listing);
    if (before && before.score > nameScore + this.#mostAdded) return;
    const qualifiers = qualifiersOf(
      this.#query,
      this.#typeOnly ? this.#listings.bareAt(listing) : this.#listings.at(listing),
      KINDS[this.#table.kind[name]!]!,
      asked.name,
    );
    let score = nameScore;
    for (const { change } of qualifiers) score += change;
    score = Math.max(0, Math.min(1, score));
    if (before && (before.score > score || (before.score === score && before.nameScore >= nameScore))) return;
    this.#best.set(listing, { listing, score, nameScore, asked, name, parts, alignment, qualifiers });
    this.#leastKnown = undefined;
  }

  #match({ listing, score, nameScore, asked, name, parts, alignment, qualifiers }: Best): ListingMatch {
    return {
      listing: this.#listings.at(listing),
      score: Math.round(score * 10000) / 10000,
      explanation: explain({
        asked,
        listed: listedName(this.#table, name, asked.name.nameClass),
        listedParts: parts,
        kind: KINDS[this.#table.kind[name]!]!,
        alignment,
        nameScore,
        qualifiers,
      }),
    };
  }
}

function classesOf({ type }: NameQuery): NameClass[] {
  return type === undefined || type === 'LegalEntity' ? ['person', 'organization'] : [nameClassOf(type)];
}
