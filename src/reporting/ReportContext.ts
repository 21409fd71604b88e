import type { DocumentId } from '../model/document.ts';
import type { EntityId } from '../model/entity.ts';
import type { ChainLink, Claim } from '../model/evidence.ts';
import type { Hit } from '../model/hit.ts';
import type { Party, PartyId } from '../model/party.ts';
import type { ReviewedStatement } from '../model/review.ts';
import { STATEMENT_ROLES, type StatementId } from '../model/statement.ts';
import { type Footnote, Footnotes } from './Footnotes.ts';
import type { ReportedDocument, ReportInput } from './reportInput.ts';
import { saySentence } from './saySentence.ts';

/** One statement inside a claim, with the sentence and the footnote that the report prints for it. */
export interface Voice {
  statement: ReviewedStatement;
  chain: readonly ChainLink[];
  sentence: string;
  note: Footnote;
}

/** A party's name inside a sentence; a description that began one ("A factory in China") goes on in lower case. */
function inSentence(party: Party | undefined): string {
  if (!party) return 'somebody';
  const described = /^(?:An?|The|One|Two|Three|Several|Some|Unnamed|Unidentified) /.test(party.name);
  return party.named || !described ? party.name : party.name.charAt(0).toLowerCase() + party.name.slice(1);
}

/** Looks up what a report's parts share, and numbers their footnotes in the order of the report. */
export class ReportContext {
  readonly input: ReportInput;
  readonly footnotes = new Footnotes();
  readonly #parties: Map<PartyId, Party>;
  readonly #partyOf: Map<EntityId, Party>;
  readonly #statements: Map<StatementId, ReviewedStatement>;
  readonly #documents: Map<DocumentId, ReportedDocument>;
  readonly #claimsBySubject: Map<PartyId | undefined, Claim[]>;
  readonly #claimsBeside = new Map<PartyId, Claim[]>();
  readonly #hits: Map<PartyId | undefined, Hit[]>;
  readonly #chains: Map<StatementId, ChainLink[]>;
  readonly #names: Map<EntityId, string>;

  constructor(input: ReportInput) {
    this.input = input;
    this.#parties = new Map(input.parties.map((party) => [party.id, party]));
    this.#partyOf = new Map(
      input.parties.flatMap((party) => party.entities.map((entity) => [entity, party])),
    );
    this.#statements = new Map(input.statements.map((statement) => [statement.id, statement]));
    this.#documents = new Map(input.documents.map((document) => [document.record.id, document]));
    this.#claimsBySubject = Map.groupBy(input.claims, (claim) => this.subjectOf(claim)?.id);
    for (const claim of input.claims) {
      const subject = this.subjectOf(claim)?.id;
      for (const id of new Set(Object.values(claim.roles).flat())) {
        if (id === subject) continue;
        const beside = this.#claimsBeside.get(id);
        if (beside) beside.push(claim);
        else this.#claimsBeside.set(id, [claim]);
      }
    }
    const said = input.claims.flatMap(({ statements, denials }) => [...statements, ...denials]);
    this.#chains = new Map(said.map(({ id, chain }) => [id, chain]));
    this.#names = new Map(input.entities.map(({ id, names }) => [id, names[0]!]));
    const hits = input.screening?.hits ?? [];
    this.#hits = Map.groupBy(hits, ({ entity }) => this.#partyOf.get(entity.id)?.id);
  }

  /** What a document calls an entity; its id where it is unknown. */
  nameOf(entity: EntityId): string {
    return this.#names.get(entity) ?? entity;
  }

  statement(id: StatementId): ReviewedStatement | undefined {
    return this.#statements.get(id);
  }

  /** Who says what a statement says, nearest first; empty where no claim has it. */
  chainOf(statement: StatementId): readonly ChainLink[] {
    return this.#chains.get(statement) ?? [];
  }

  party(id: PartyId): Party | undefined {
    return this.#parties.get(id);
  }

  document(id: DocumentId): ReportedDocument | undefined {
    return this.#documents.get(id);
  }

  /** The party that a claim is told under: the first filler of its first filled role. */
  subjectOf({ type, roles }: Claim): Party | undefined {
    for (const role of STATEMENT_ROLES[type]) {
      const party = roles[role]?.map((id) => this.party(id)).find((one) => one !== undefined);
      if (party) return party;
    }
    return undefined;
  }

  /** Claims told under a party; under `undefined` those without any party. */
  claimsOf(party: PartyId | undefined): Claim[] {
    return this.#claimsBySubject.get(party) ?? [];
  }

  /** Claims that name a party and are told under another one. */
  claimsBeside(party: PartyId): Claim[] {
    return this.#claimsBeside.get(party) ?? [];
  }

  /** What the statements of a claim say, in its order; rejected ones are not in it. */
  voices(said: Claim['statements']): Voice[] {
    return said.flatMap(({ id, stance, chain }) => {
      const statement = this.#statements.get(id);
      if (!statement || statement.review.state === 'rejected') return [];
      const sentence = saySentence({ ...statement, roles: this.#fillers(statement.roles) }, stance, chain);
      return [
        { statement, chain, sentence, note: { kind: 'citation', citation: statement.citation, chain } },
      ];
    });
  }

  #fillers(roles: Record<string, EntityId[]>): Record<string, string[]> {
    return Object.fromEntries(
      Object.entries(roles).map(([role, entities]) => [
        role,
        [...new Set(entities.map((entity) => inSentence(this.#partyOf.get(entity))))],
      ]),
    );
  }

  /** What a list is called, or its short name where nothing else is known. */
  listTitle(list: string): string {
    return this.input.screening?.lists.find((one) => one.list === list)?.title ?? list;
  }

  /** Hits of a party in the latest screening; dismissed ones only where asked for. */
  hitsOf(party: Party, dismissed = false): Hit[] {
    const hits = this.#hits.get(party.id) ?? [];
    return hits.filter(({ decision }) => (decision?.verdict === 'dismissed') === dismissed);
  }
}
