import { createHash } from 'node:crypto';
import { InvalidDecision } from '../../src/case/InvalidDecision.ts';
import { type Decision, isDecision, type LogEvent } from '../../src/model/decision.ts';
import type { Claim } from '../../src/model/evidence.ts';
import type { Hit } from '../../src/model/hit.ts';
import type { NetworkEdge } from '../../src/model/network.ts';
import type { Party } from '../../src/model/party.ts';
import type { ReviewedStatement } from '../../src/model/review.ts';
import { STATEMENT_ROLES } from '../../src/model/statement.ts';
import { exposureOf } from '../../src/network/exposure/exposureOf.ts';
import { caseLeads } from '../../src/workflows/caseLeads.ts';
import type { Desk, OpenDocument, ScreeningResult } from '../../src/workflows/desk.ts';
import { fixtureDocuments } from './fixtureCase.ts';
import { fixtureHits } from './fixtureHits.ts';
import { fixtureLeads } from './fixtureLeads.ts';

/** A desk in memory over an invented case, with real decisions and no machine behind it. */
export function fixtureDesk(name = 'Lark papers'): Desk {
  const documents = structuredClone(fixtureDocuments);
  const bytesOf = new Map<string, Uint8Array>(
    documents.map((open) => [open.document.id, new TextEncoder().encode(open.text)]),
  );
  const log: LogEvent[] = [];
  let screenedAt: string | null = null;

  const standing = () => {
    const retracted = new Set(log.flatMap(({ entry }) => (entry.kind === 'retract' ? [entry.event] : [])));
    return log.filter((event) => !retracted.has(event.seq));
  };

  const opened = (open: OpenDocument): OpenDocument => {
    const id = open.document.id;
    let { statements, entities } = structuredClone(open);
    for (const { entry, seq, at, author } of standing()) {
      const review = (state: ReviewedStatement['review']['state']) => ({ state, event: seq, author, at });
      if (entry.kind === 'add-entity' && entry.entity.document === id) {
        entities = [...entities, { ...entry.entity, names: [entry.entity.name] }];
      }
      if (entry.kind === 'add-statement' && entry.statement.document === id) {
        const { start, end, document, attribution, ...rest } = entry.statement;
        const citation = { document, start, end, quote: open.text.slice(start, end) };
        const chain = attribution.map((entity) => ({ by: 'entity' as const, entity }));
        statements.push({
          ...rest,
          attribution: chain,
          citation,
          rule: 'person',
          confidence: 1,
          review: review('added'),
        });
      }
      statements = statements.map((statement) => {
        if (!('statement' in entry) || entry.statement !== statement.id) return statement;
        if (entry.kind === 'accept-statement') return { ...statement, review: review('accepted') };
        if (entry.kind === 'reject-statement') return { ...statement, review: review('rejected') };
        if (entry.kind !== 'correct-statement') return statement;
        const changes = Object.fromEntries(
          Object.entries(entry.changes).filter(([, value]) => value !== undefined),
        );
        return { ...statement, ...changes, proposed: statement, review: review('corrected') };
      });
    }
    statements.sort((a, b) => a.citation.start - b.citation.start);
    return { ...open, entities, statements };
  };

  const all = () => documents.map(opened);
  const statements = () => all().flatMap((open) => open.statements);
  const parties = () => partiesOf(all());

  const hits = (): Hit[] =>
    fixtureHits.map((hit) => {
      const about = standing().findLast(
        ({ entry }) =>
          'listing' in entry && entry.listing === hit.listing.id && entry.entity === hit.entity.id,
      );
      if (!about || !('listing' in about.entry)) return hit;
      const verdict = about.entry.kind === 'confirm-hit' ? 'confirmed' : 'dismissed';
      const { author, at, seq: event } = about;
      return { ...hit, decision: { verdict, reason: about.entry.reason, author, at, event } };
    });

  const screening = (): ScreeningResult | null =>
    screenedAt === null
      ? null
      : {
          asOf: screenedAt,
          lists: [{ list: 'invented_sanctions', snapshot: screenedAt < '2030-06-01' ? null : '2030-06-01' }],
          hits: screenedAt < '2030-06-01' ? [] : hits(),
          threshold: 0.8,
        };

  const append = (decision: Decision, author: string): LogEvent => {
    if ('statement' in decision && typeof decision.statement === 'string') {
      if (!statements().some(({ id }) => id === decision.statement)) {
        throw new InvalidDecision(decision.kind, decision.statement, 'the case has no such statement');
      }
    }
    if (
      decision.kind === 'retract' &&
      !log.some(({ seq, entry }) => seq === decision.event && isDecision(entry))
    ) {
      throw new InvalidDecision(decision.kind, `event ${decision.event}`, 'the log has no such decision');
    }
    const previous = log.at(-1)?.hash ?? '0'.repeat(64);
    const hash = createHash('sha256')
      .update(previous + JSON.stringify(decision))
      .digest('hex');
    const at = '2031-05-02T10:00:00.000Z';
    const event: LogEvent = { seq: log.length + 1, at, author, entry: decision, previous, hash };
    log.push(event);
    return event;
  };

  return {
    name,
    path: 'fixture.redthread',
    documents: () =>
      all().map((open) => ({
        ...open.document,
        statements: open.statements.length,
        undecided: open.statements.filter(({ review }) => review.state === 'proposed').length,
        entities: open.entities.length,
      })),
    open: (id) => all().find((open) => open.document.id === id),
    original: (id) => {
      const record = documents.find((open) => open.document.id === id)?.document;
      const bytes = bytesOf.get(id);
      return record && bytes && { bytes, mediaType: record.mediaType, name: record.name };
    },
    addFiles: async (files, provenance) =>
      files.map((file) => {
        const text = new TextDecoder().decode(file.bytes);
        const sha256 = createHash('sha256').update(file.bytes).digest('hex');
        const document = sha256.slice(0, 16);
        if (bytesOf.has(document)) return { name: file.name, document, result: 'already-here' };
        const message = 'The file is empty.';
        const record = {
          ...provenance,
          id: document,
          sha256,
          name: file.name,
          mediaType: 'text/plain',
          size: file.bytes.length,
          addedAt: '2031-05-02T11:00:00.000Z',
        };
        bytesOf.set(document, file.bytes);
        const outcome = text
          ? ({ status: 'read' } as const)
          : ({ status: 'unread', reason: { code: 'empty', message } } as const);
        const passages = text ? [{ kind: 'paragraph' as const, start: 0, end: text.length }] : [];
        documents.push({
          document: { ...record, outcome },
          text,
          passages,
          mentions: [],
          entities: [],
          statements: [],
        });
        return { name: file.name, document, result: outcome.status, message: text ? undefined : message };
      }),
    search: (query) =>
      all().flatMap(({ document, text, passages }) =>
        passages.flatMap((passage) => {
          const snippet = text.slice(passage.start, passage.end);
          const start = snippet.toLowerCase().indexOf(query.toLowerCase());
          if (start < 0) return [];
          const marks = [{ start, end: start + query.length }];
          return [{ document: document.id, name: document.name, passage, snippet: { text: snippet, marks } }];
        }),
      ),
    parties,
    mergeProposals: () => [],
    network: () => ({ parties: parties(), edges: edgesOf(all()) }),
    statements,
    trace: (from, to) => (from === to ? { steps: [], weight: 0, assumptions: [] } : null),
    claims: () => claimsOf(all()),
    exposure: async (asOf = screenedAt ?? '2031-05-01') => {
      const said = { parties: parties(), statements: statements(), claims: claimsOf(all()) };
      return exposureOf({ ...said, asOf, hits: screening()?.hits ?? [] });
    },
    leads: async (asOf) => ({
      asOf: asOf ?? screenedAt ?? '2031-05-02',
      leads: caseLeads(fixtureLeads, log, parties()),
    }),
    lists: () => [
      {
        list: 'invented_sanctions',
        title: 'Invented sanctions',
        snapshots: [{ date: '2030-06-01', listings: 2 }],
      },
    ],
    screen: async (asOf) => {
      screenedAt = asOf;
      return screening()!;
    },
    screening,
    match: async (query) =>
      fixtureHits
        .filter((hit) => hit.explanation.query.toLowerCase() === query.name.toLowerCase())
        .map(({ listing, score, explanation }) => ({ listing, score, explanation })),
    decide: append,
    log: () => log,
    report: () => `<!doctype html><title>${name}</title><h1>${name}</h1><p>The report of the fixture.</p>`,
    close: async () => {},
  };
}

function partiesOf(all: OpenDocument[]): Party[] {
  const byName = new Map<string, Party>();
  for (const { id, type, names, named, countries } of all.flatMap((open) => open.entities)) {
    const party = byName.get(names[0]!);
    if (party) {
      party.joins.push({ entities: [party.id, id], by: 'same-name' });
      party.entities.push(id);
    } else {
      byName.set(names[0]!, {
        id,
        type,
        name: names[0]!,
        names,
        named,
        countries: countries ?? [],
        identifiers: [],
        entities: [id],
        joins: [],
      });
    }
  }
  return [...byName.values()];
}

function edgesOf(all: OpenDocument[]): NetworkEdge[] {
  const partyOf = partyIndex(all);
  return all
    .flatMap((open) => open.statements)
    .filter(({ review }) => review.state !== 'rejected')
    .flatMap((statement) => {
      const filled = STATEMENT_ROLES[statement.type].filter((role: string) => statement.roles[role]?.length);
      const [fromRole, toRole] = filled;
      if (!fromRole || !toRole) return [];
      const { id, type, stance } = statement;
      const end = (role: string) => partyOf.get(statement.roles[role]![0]!)!;
      return [
        {
          id: `e-${id}`,
          from: end(fromRole),
          to: end(toRole),
          type,
          fromRole,
          toRole,
          statements: [{ id, stance }],
          origins: 1,
          denied: stance === 'denied',
        },
      ];
    });
}

function claimsOf(all: OpenDocument[]): Claim[] {
  const partyOf = partyIndex(all);
  return all
    .flatMap((open) => open.statements.map((statement) => ({ statement, open })))
    .map(({ statement: { id, type, stance, roles }, open: { document } }) => {
      const label = document.publisher ?? document.name;
      const voice = {
        id,
        document: document.id,
        stance,
        chain: [{ kind: 'publisher' as const, label }],
        origin: label,
      };
      const denied = stance === 'denied';
      return {
        id: `claim-${id}`,
        type,
        roles: Object.fromEntries(
          Object.entries(roles).map(([role, ids]) => [role, ids.map((one) => partyOf.get(one)!)]),
        ),
        statements: denied ? [] : [voice],
        denials: denied ? [voice] : [],
        origins: [{ id: label, label, kind: 'publisher', documents: [document.id], reliability: 'F' }],
        credibility: { grade: '6', why: 'one origin, not graded', by: 'rule' },
        standing: denied ? `Denied by ${label}.` : `Reported by one origin, ${label}; not confirmed.`,
      };
    });
}

function partyIndex(all: OpenDocument[]): Map<string, string> {
  return new Map(
    partiesOf(all).flatMap((party) => party.entities.map((entity) => [entity, party.id] as const)),
  );
}
