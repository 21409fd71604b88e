import type { DocumentRecord } from '../model/document.ts';
import type { Claim, Origin } from '../model/evidence.ts';
import type { Party, PartyId } from '../model/party.ts';
import type { ReviewedStatement } from '../model/review.ts';
import { STATEMENT_ROLES } from '../model/statement.ts';
import { type ChainContext, chainContext, chainOf } from './chainOf.ts';
import { type Copy, findCopies } from './findCopies.ts';
import { type Grades, proposeCredibility, proposeReliability } from './grades.ts';
import { type Group, groupStatements, type Weighed } from './groupStatements.ts';
import { joinOrigins } from './joinOrigins.ts';
import { originOf } from './originOf.ts';
import { retoldBy } from './retoldBy.ts';
import { SourceIndex, sourceKey } from './SourceIndex.ts';
import { standingSentence } from './standingSentence.ts';

/** All that claims are built from; `texts` only of documents that could be read. */
export interface ClaimsInput {
  documents: readonly { record: DocumentRecord; text: string }[];
  statements: readonly ReviewedStatement[];
  parties: readonly Party[];
  grades?: Grades | undefined;
  /** What `findCopies` found in the texts, where it is at hand; it changes with the documents only. */
  copies?: readonly Copy[] | undefined;
}

interface Desk {
  /** Source keys of those who put out documents of the case. */
  publishers: Set<string>;
  contexts: Map<string, ChainContext>;
  copies: readonly Copy[];
  parties: Map<PartyId, Party>;
  grades: Grades;
  couldNotConfirm: Map<string, string[]>;
}

function weigh(statement: ReviewedStatement, context: ChainContext): Weighed {
  const chain = chainOf(statement, context);
  const origin = originOf(chain, statement.citation.document);
  const roles: Record<string, PartyId[]> = {};
  for (const role of STATEMENT_ROLES[statement.type]) {
    const ids = (statement.roles[role] ?? []).flatMap((entity) => context.sources.partyOf(entity)?.id ?? []);
    if (ids.length > 0) roles[role] = [...new Set(ids)].sort();
  }
  const { type, properties, time, citation } = statement;
  return {
    statement,
    chain,
    origin,
    said: {
      type,
      roles,
      properties,
      time,
      planned: statement.stance === 'planned',
      quote: citation.quote,
      document: citation.document,
      origin: origin.id,
    },
  };
}

function gradedOrigins(group: Group, desk: Desk): { origins: Origin[]; originOfChain: string[] } {
  const fillers = new Set(Object.values(group.said.roles).flat());
  const chained = group.statements.map(({ statement, chain, origin }) => {
    const publisher = chain.at(-1)!;
    const spokenOf = publisher.party !== undefined && fillers.has(publisher.party);
    const paperAtHand = origin.own && (publisher.kind === 'document' || spokenOf);
    return { document: statement.citation.document, chain, origin, paperAtHand };
  });
  const { origins, originOfChain } = joinOrigins(chained, desk.contexts, desk.copies);
  return {
    originOfChain,
    origins: origins.map((origin) => {
      const given = desk.grades.sources.get(origin.label);
      if (given)
        return {
          ...origin,
          reliability: given,
          graded: { why: 'graded by a person', by: 'person' as const },
        };
      const first = group.statements[originOfChain.indexOf(origin.id)]?.chain[0];
      // Who puts documents out is graded as a publisher wherever it speaks, or one source would have two grades.
      const publishes = first !== undefined && desk.publishers.has(sourceKey(first));
      const { grade, why } = proposeReliability({
        kind: origin.kind === 'party' && publishes ? 'publisher' : origin.kind,
        type: first?.party ? desk.parties.get(first.party)?.type : undefined,
        atHand: origin.id.startsWith('source:document:'),
      });
      return { ...origin, reliability: grade, graded: { why, by: 'rule' as const } };
    }),
  };
}

function speakerOf({ chain }: Weighed): string {
  return chain[0]!.label;
}

/** Outlets that say of somebody else's report that they could not confirm it, where the claim came to them from there. */
function doubters(group: Group, desk: Desk): string[] {
  return group.statements.flatMap(({ statement, chain }) => {
    const { document } = statement.citation;
    const outlets = desk.contexts.get(document)!.outlets.map(({ link }) => sourceKey(link));
    const relayed = chain.some((link) => link.kind === 'party' && outlets.includes(sourceKey(link)));
    return relayed ? (desk.couldNotConfirm.get(document) ?? []) : [];
  });
}

function claimOf(group: Group, desk: Desk): Claim {
  const { origins, originOfChain } = gradedOrigins(group, desk);
  const stances = group.statements.map(({ statement }) => statement.stance);
  const asserted = stances.includes('asserted');
  const given = [...group.statements, ...group.denials]
    .map(({ statement }) => desk.grades.statements.get(statement.id))
    .find((grade) => grade !== undefined);
  const likelyDependent = new Set(
    origins.flatMap((origin) => origin.likelyDependent ?? []).map((one) => one.document),
  );
  const proposed = proposeCredibility({
    origins: origins.length,
    papers: origins.some(({ kind }) => kind === 'document'),
    onlyUnnamed: origins.every(({ kind }) => kind === 'anonymous'),
    asserted,
    denied: group.denials.length > 0,
  });
  const weakest = (['alleged', 'planned', 'unconfirmed', 'opinion'] as const).find((stance) =>
    stances.includes(stance),
  );
  const relays = group.statements
    .filter(({ chain }) => chain.length > 1)
    .map(({ chain }) => chain.at(-1)!)
    .filter(({ kind }) => kind === 'publisher');
  const ids = [...group.statements, ...group.denials].map(({ statement }) => statement.id).sort();
  const said = (one: Weighed, origin: string) => ({
    id: one.statement.id,
    document: one.statement.citation.document,
    stance: one.statement.stance,
    chain: one.chain,
    origin,
  });
  return {
    id: `claim:${group.statements.length > 0 ? group.statements[0]!.statement.id : ids[0]}`,
    type: group.said.type,
    roles: group.said.roles,
    statements: group.statements.map((one, at) => said(one, originOfChain[at]!)),
    denials: group.denials.map((one) => said(one, one.origin.id)),
    origins,
    credibility: given
      ? { grade: given, why: 'graded by a person', by: 'person' }
      : { ...proposed, by: 'rule' },
    standing: standingSentence({
      origins: origins.map(({ label }) => label),
      documents: new Set(group.statements.map(({ statement }) => statement.citation.document)).size,
      outlets: new Set(relays.map(sourceKey)).size,
      weakestStance: asserted ? undefined : weakest,
      deniedBy: group.denials.map(speakerOf),
      couldNotConfirm: [...new Set(doubters(group, desk))],
      likelyDependent: likelyDependent.size,
    }),
  };
}

function doubtersByDocument(
  statements: readonly ReviewedStatement[],
  sources: SourceIndex,
): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { type, stance, review, roles, citation } of statements) {
    if (type !== 'confirmation' || stance !== 'unconfirmed' || review.state === 'rejected') continue;
    const labels = (roles.publisher ?? []).map((entity) => sources.linkOf(entity).label);
    found.set(citation.document, [...(found.get(citation.document) ?? []), ...labels]);
  }
  return found;
}

/** Groups by where the case first says them: oldest publication first, then by the order of the text. */
function byPlace(contexts: ReadonlyMap<string, ChainContext>) {
  const placeOf = ({ statements, denials }: Group) =>
    [...statements, ...denials]
      .map(({ statement }) => {
        const { document, start } = statement.citation;
        const published = contexts.get(document)?.document.published ?? '9999';
        return `${published} ${document} ${String(start).padStart(9, '0')} ${statement.id}`;
      })
      .sort()[0]!;
  const places = new Map<Group, string>();
  const known = (group: Group) => {
    const place = places.get(group) ?? placeOf(group);
    places.set(group, place);
    return place;
  };
  return (a: Group, b: Group) => (known(a) < known(b) ? -1 : 1);
}

/**
 * The claims of a case: statements that say the same of the same parties, with their chains, their origins counted once
 * however often repeated, the denials beside them, grades by rule or by a person, and a sentence on how the claim stands.
 * Rejected statements are left out; no denial is. In the order in which the documents, oldest first, say it.
 */
export function buildClaims({ documents, statements, parties, grades, copies }: ClaimsInput): Claim[] {
  const sources = new SourceIndex(parties);
  const byDocument = Map.groupBy(statements, ({ citation }) => citation.document);
  const contexts = new Map(
    documents.map(({ record }) => [
      record.id,
      chainContext(record, byDocument.get(record.id) ?? [], sources),
    ]),
  );
  const desk: Desk = {
    contexts,
    publishers: new Set(
      documents.flatMap(({ record }) => (record.publisher ? [sourceKey(sources.publisherOf(record))] : [])),
    ),
    copies: copies ?? findCopies(documents.map(({ record, text }) => ({ id: record.id, text }))),
    parties: new Map(parties.map((party) => [party.id, party])),
    grades: grades ?? { sources: new Map(), statements: new Map() },
    couldNotConfirm: doubtersByDocument(statements, sources),
  };
  const weighed = statements.flatMap((statement) => {
    const context = contexts.get(statement.citation.document);
    return context && statement.review.state !== 'rejected' ? [weigh(statement, context)] : [];
  });
  return groupStatements(weighed, (id) => desk.parties.get(id), retoldBy(contexts, desk.copies))
    .sort(byPlace(contexts))
    .map((group) => claimOf(group, desk));
}
