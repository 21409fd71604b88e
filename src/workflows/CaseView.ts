import { addedEntities, addedMentions } from '../case/addedEntities.ts';
import { applyDecisions } from '../case/applyDecisions.ts';
import type { CaseFile } from '../case/CaseFile.ts';
import { decisionsInForce } from '../case/decisionsInForce.ts';
import { buildClaims } from '../evidence/buildClaims.ts';
import { type Copy, findCopies } from '../evidence/findCopies.ts';
import type { Grades } from '../evidence/grades.ts';
import { type Credibility, isDecision, type LogEvent, type Reliability } from '../model/decision.ts';
import type { DocumentId, DocumentRecord } from '../model/document.ts';
import type { Entity } from '../model/entity.ts';
import type { Claim } from '../model/evidence.ts';
import type { Mention } from '../model/mention.ts';
import type { NetworkEdge } from '../model/network.ts';
import type { MergeProposal, Party } from '../model/party.ts';
import type { ReviewedStatement } from '../model/review.ts';
import type { StatementId } from '../model/statement.ts';
import { buildNetwork } from '../network/buildNetwork.ts';
import { buildParties } from '../network/buildParties.ts';
import type { IdentityDecision } from '../network/identityDecision.ts';
import { proposeMerges } from '../network/proposeMerges.ts';

function once<Value>(compute: () => Value): () => Value {
  let kept: { value: Value } | undefined;
  return () => {
    kept ??= { value: compute() };
    return kept.value;
  };
}

const byPlace = ({ citation: a }: ReviewedStatement, { citation: b }: ReviewedStatement) =>
  a.start - b.start || b.end - a.end;

/** What follows from a case file's documents and decisions at one point of its log; each part computed when first asked. */
export class CaseView {
  readonly events: readonly LogEvent[];
  readonly documents: () => DocumentRecord[];
  readonly entities: () => Entity[];
  readonly statements: () => ReviewedStatement[];
  readonly parties: () => Party[];
  readonly claims: () => Claim[];
  readonly edges: () => NetworkEdge[];
  readonly mergeProposals: () => MergeProposal[];
  readonly #file: CaseFile;
  readonly #entitiesByDocument: () => Map<DocumentId, Entity[]>;
  readonly #statementsByDocument: () => Map<DocumentId, ReviewedStatement[]>;

  /** Documents with their texts, and who copies whom: dear to find, and no decision changes them. */
  readonly #texts: () => { record: DocumentRecord; text: string }[];
  readonly #copies: () => Copy[];

  /** `before` is the view of an earlier point of the same log; what no event since has touched is taken over from it. */
  constructor(file: CaseFile, events: readonly LogEvent[], before?: CaseView) {
    this.#file = file;
    this.events = events;
    const textOf = (document: DocumentId) => file.documents.text(document);
    const sameDocuments = events.slice(before?.events.length ?? 0).every(({ entry }) => isDecision(entry));
    this.documents = once(() => file.documents.list());
    this.#texts =
      before && sameDocuments
        ? before.#texts
        : once(() => this.documents().map((record) => ({ record, text: textOf(record.id) ?? '' })));
    this.#copies =
      before && sameDocuments
        ? before.#copies
        : once(() => findCopies(this.#texts().map(({ record, text }) => ({ id: record.id, text }))));
    this.entities = once(() => [...file.entities.list(), ...addedEntities(events)]);
    this.statements = once(() => applyDecisions(file.statements.list(), events, textOf));
    this.#entitiesByDocument = once(() => Map.groupBy(this.entities(), ({ document }) => document));
    this.#statementsByDocument = once(() =>
      Map.groupBy(this.statements().toSorted(byPlace), ({ citation }) => citation.document),
    );
    this.parties = once(() => buildParties(this.entities(), this.#identityDecisions()));
    this.claims = once(() =>
      buildClaims({
        documents: this.#texts(),
        copies: this.#copies(),
        statements: this.statements(),
        parties: this.parties(),
        grades: this.#grades(),
      }),
    );
    this.edges = once(() => buildNetwork(this.parties(), this.statements(), this.claims()));
    this.mergeProposals = once(() => proposeMerges(this.parties(), this.#identityDecisions()));
  }

  /** Entities of one document, those marked by hand last. */
  entitiesOf(document: DocumentId): Entity[] {
    return this.#entitiesByDocument().get(document) ?? [];
  }

  /** Statements of one document in the order of its text; rejected ones too, marked so. */
  statementsOf(document: DocumentId): ReviewedStatement[] {
    return this.#statementsByDocument().get(document) ?? [];
  }

  /** Mentions of one document, those marked by hand among them, in the order of the text. */
  mentions(document: DocumentId): Mention[] {
    const marked = addedMentions(this.events, document);
    return [...this.#file.mentions.list(document), ...marked].sort(
      (a, b) => a.start - b.start || b.end - a.end,
    );
  }

  #identityDecisions(): IdentityDecision[] {
    return decisionsInForce(this.events).flatMap(({ seq, author, entry }) =>
      entry.kind === 'merge' || entry.kind === 'separate'
        ? [{ kind: entry.kind, entities: entry.entities, event: seq, author }]
        : [],
    );
  }

  #grades(): Grades {
    const grades = {
      sources: new Map<string, Reliability>(),
      statements: new Map<StatementId, Credibility>(),
    };
    for (const { entry } of decisionsInForce(this.events)) {
      if (entry.kind === 'grade-source') grades.sources.set(entry.source, entry.reliability);
      else if (entry.kind === 'grade-statement') grades.statements.set(entry.statement, entry.credibility);
    }
    return grades;
  }
}
