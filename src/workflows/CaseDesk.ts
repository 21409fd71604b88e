import type { CaseFile } from '../case/CaseFile.ts';
import { HIT_THRESHOLD } from '../matching/hitThreshold.ts';
import type { Decision, LogEvent } from '../model/decision.ts';
import type { DocumentId, Provenance } from '../model/document.ts';
import type { Claim } from '../model/evidence.ts';
import type { CaseExposure } from '../model/exposure.ts';
import type { Hit, ListingMatch, NameQuery } from '../model/hit.ts';
import type { Lead } from '../model/lead.ts';
import type { NetworkEdge, Trace } from '../model/network.ts';
import type { MergeProposal, Party, PartyId } from '../model/party.ts';
import type { ReviewedStatement } from '../model/review.ts';
import { today } from '../model/time.ts';
import { findLeads } from '../network/leads/findLeads.ts';
import { traceBestEvidenced } from '../network/traceBestEvidenced.ts';
import { buildTraceGraph } from '../network/traceGraph.ts';
import { ftmExport } from '../reporting/ftmExport.ts';
import { statementsExport } from '../reporting/statementsExport.ts';
import type { Runner } from '../runners/Runner.ts';
import { createThreadRunner } from '../runners/threadRunner.ts';
import { type AddOptions, addFiles } from './addFiles.ts';
import { CaseView } from './CaseView.ts';
import { caseExposure } from './caseExposure.ts';
import { caseLeads } from './caseLeads.ts';
import { caseReport } from './caseReport.ts';
import { checkListedLead } from './checkListedLead.ts';
import { currentHits } from './currentHits.ts';
import type {
  AddedDocument,
  CaseLeads,
  Desk,
  DocumentSummary,
  FoundPassage,
  ListState,
  OpenDocument,
  ScreeningResult,
} from './desk.ts';
import { documentNamed } from './documentNamed.ts';
import type { ListShelf } from './ListShelf.ts';
import { partyNamed } from './partyNamed.ts';
import { pendingFiles } from './pendingFiles.ts';
import { screenParties } from './screenParties.ts';

/** A desk over an open case file and the lists. Owns both, and the runner that reads for it; close it when done. */
export class CaseDesk implements Desk {
  readonly #file: CaseFile;
  readonly #shelf: ListShelf;
  #runner: Runner | undefined;
  #view: CaseView | undefined;

  constructor(file: CaseFile, shelf: ListShelf) {
    this.#file = file;
    this.#shelf = shelf;
  }

  get name(): string {
    return this.#file.name;
  }

  get path(): string {
    return this.#file.path;
  }

  /** The present state; computed anew once the log has grown, by whatever process. */
  get view(): CaseView {
    if (this.#view?.events.length !== this.#file.log.length) {
      this.#view = new CaseView(this.#file, this.#file.log.list(), this.#view);
    }
    return this.#view;
  }

  documents(): DocumentSummary[] {
    const { view } = this;
    return view.documents().map((record) => {
      const statements = view.statementsOf(record.id);
      return {
        ...record,
        statements: statements.length,
        undecided: statements.filter(({ review }) => review.state === 'proposed').length,
        entities: view.entitiesOf(record.id).length,
      };
    });
  }

  open(id: DocumentId): OpenDocument | undefined {
    const document = this.#file.documents.get(id);
    if (!document) return undefined;
    const { view } = this;
    return {
      document,
      text: this.#file.documents.text(id) ?? '',
      passages: this.#file.documents.passages(id),
      mentions: view.mentions(id),
      entities: view.entitiesOf(id),
      statements: view.statementsOf(id),
    };
  }

  original(id: DocumentId): { bytes: Uint8Array; mediaType: string; name: string } | undefined {
    const record = this.#file.documents.get(id);
    const bytes = this.#file.documents.original(id);
    return record && bytes && { bytes, mediaType: record.mediaType, name: record.name };
  }

  search(query: string): FoundPassage[] {
    return this.#file.documents.search(query).map(({ document, passage, snippet }) => ({
      document,
      name: this.#file.documents.get(document)?.name ?? document,
      passage,
      snippet,
    }));
  }

  addFiles(files: { name: string; bytes: Uint8Array }[], provenance: Provenance): Promise<AddedDocument[]> {
    const pending = files.map(({ name, bytes }) => ({ name, load: async () => bytes }));
    return addFiles(this.#file, this.#reader(), pending, provenance);
  }

  /** Adds files and folders of this machine; see `addFiles` for what holds when it is interrupted. */
  addPaths(
    paths: readonly string[],
    provenance: Provenance,
    options: AddOptions = {},
  ): Promise<AddedDocument[]> {
    return addFiles(this.#file, this.#reader(), pendingFiles(paths), provenance, options);
  }

  parties(): Party[] {
    return this.view.parties();
  }

  /** The party that a person means by a name or id; throws a PartyNotFound. */
  partyNamed(name: string): Party {
    return partyNamed(this.parties(), name);
  }

  mergeProposals(): MergeProposal[] {
    return this.view.mergeProposals();
  }

  network(): { parties: Party[]; edges: NetworkEdge[] } {
    return { parties: this.parties(), edges: this.view.edges() };
  }

  statements(): ReviewedStatement[] {
    return this.view.statements();
  }

  claims(): Claim[] {
    return this.view.claims();
  }

  trace(from: PartyId, to: PartyId): Trace | null {
    const { view } = this;
    const screening = this.screening();
    const graph = buildTraceGraph({
      parties: view.parties(),
      statements: view.statements(),
      claims: view.claims(),
      hits: screening?.hits.filter(({ score }) => score >= screening.threshold) ?? [],
      listings: screening ? this.#shelf.linkedListings(screening.asOf) : [],
    });
    return traceBestEvidenced(graph, from, to);
  }

  async leads(asOf?: string): Promise<CaseLeads> {
    const latest = this.screening();
    if (asOf === undefined || asOf === latest?.asOf) {
      return { asOf: latest?.asOf ?? today(), leads: this.#leadsOf(latest) };
    }
    return { asOf, leads: this.#leadsOf(await this.#screenedOn(asOf)) };
  }

  async exposure(asOf?: string): Promise<CaseExposure> {
    const latest = this.screening();
    const usable = latest && (asOf === undefined || asOf === latest.asOf);
    const screening = usable ? latest : await this.#screenedOn(asOf ?? today());
    return caseExposure(this.view, screening, this.#shelf);
  }

  /** What a screening as of that day finds, with the decisions on it; nothing is recorded. */
  async #screenedOn(asOf: string): Promise<ScreeningResult> {
    const hits = await screenParties(this.parties(), this.#shelf, asOf);
    const screening = { asOf, lists: [], threshold: HIT_THRESHOLD, hits };
    return { ...screening, hits: currentHits(screening, this.view.events, this.parties()) };
  }

  /** Leads by what a screening found; by the documents alone where there is none. */
  #leadsOf(screening: ScreeningResult | null): Lead[] {
    const { view } = this;
    const proposed = findLeads({
      parties: view.parties(),
      statements: view.statements(),
      claims: view.claims(),
      hits: screening?.hits.filter(({ score }) => score >= screening.threshold) ?? [],
      listings: screening ? this.#shelf.linkedListings(screening.asOf) : [],
      documents: view.documents(),
      asOf: screening?.asOf ?? today(),
    });
    return caseLeads(proposed, view.events, view.parties());
  }

  lists(): ListState[] {
    return this.#shelf.lists();
  }

  async screen(asOf: string, onProgress?: (done: number, total: number) => void): Promise<ScreeningResult> {
    const lists = this.#shelf.snapshotsAsOf(asOf);
    const hits = await screenParties(this.parties(), this.#shelf, asOf, onProgress);
    this.#file.screenings.save({ asOf, lists, threshold: HIT_THRESHOLD, hits });
    return this.screening()!;
  }

  screening(): ScreeningResult | null {
    const latest = this.#file.screenings.latest();
    if (!latest) return null;
    const { asOf, lists, threshold } = latest;
    const hits: Hit[] = currentHits(latest, this.view.events, this.parties());
    return { asOf, lists, threshold, hits };
  }

  async match(query: NameQuery, asOf: string | undefined, limit: number): Promise<ListingMatch[]> {
    return this.#shelf.search(query, asOf ?? today(), { limit });
  }

  decide(decision: Decision, author: string): LogEvent {
    checkListedLead(decision, (list, id) => this.#shelf.listing(list, id));
    return this.#file.decide(decision, author);
  }

  log(): LogEvent[] {
    return this.#file.log.list();
  }

  report(): string {
    const screening = this.screening();
    const exposure = screening && caseExposure(this.view, screening, this.#shelf);
    return caseReport(this.#file, this.view, screening, this.lists(), this.#leadsOf(screening), exposure);
  }

  /** One document's statements in the exchange shape; `document` is a name or id and may be left out where there is one. */
  exportStatements(document?: string): unknown {
    const record = documentNamed(this.view.documents(), document);
    const { text, entities, statements } = this.open(record.id)!;
    return statementsExport(record, text, entities, statements);
  }

  /** FollowTheMoney entities as lines of JSON, of the whole case or of one document. */
  exportFtm(document?: string): string[] {
    const { view } = this;
    const records = document === undefined ? view.documents() : [documentNamed(view.documents(), document)];
    const ids = new Set(records.map(({ id }) => id));
    const statements = view.statements().filter(({ citation }) => ids.has(citation.document));
    const parties = view
      .parties()
      .filter(({ entities }) => entities.some((id) => ids.has(id.split(':')[0]!)));
    return ftmExport(parties, statements, records);
  }

  async close(): Promise<void> {
    await this.#runner?.close();
    this.#shelf.close();
    this.#file.close();
  }

  #reader(): Runner {
    this.#runner ??= createThreadRunner();
    return this.#runner;
  }
}
