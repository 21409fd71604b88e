import type { DocumentRecord } from '../model/document.ts';
import type { EntityId } from '../model/entity.ts';
import type { Party } from '../model/party.ts';
import type { ReviewedStatement } from '../model/review.ts';
import { STATEMENT_ROLES, type StatementType } from '../model/statement.ts';
import { edtfInterval } from '../model/time.ts';
import { type FtmEntity, ftmEntity, ftmId, isSchema, rangeOf } from './FtmEntity.ts';
import { documentId, partyId } from './ftmParties.ts';

/** What relations are made with: who an entity is, and the schema under which it is exported. */
export interface RelationContext {
  partyOf: (entity: EntityId) => Party | undefined;
  schemaOf: (party: Party) => string;
  documentOf: (statement: ReviewedStatement) => DocumentRecord | undefined;
}

// Statement types that FollowTheMoney has a schema for, whose two ends are called as ours.
const SCHEMATA: Partial<Record<StatementType, string>> = {
  ownership: 'Ownership',
  directorship: 'Directorship',
  employment: 'Employment',
  membership: 'Membership',
  family: 'Family',
  associate: 'Associate',
  payment: 'Payment',
};

const text = (value: unknown): string | undefined => (value === undefined ? undefined : String(value));

function days(time: string | undefined): Record<string, string | undefined> {
  if (time === undefined) return {};
  if (/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?$/.test(time)) return { date: time };
  const interval = edtfInterval(time);
  return { startDate: interval?.from ?? undefined, endDate: interval?.until ?? undefined };
}

function proof(
  statement: ReviewedStatement,
  { documentOf }: RelationContext,
): Record<string, string | undefined> {
  const record = documentOf(statement);
  const { citation } = statement;
  return {
    ...days(statement.time),
    proof: documentId(citation.document),
    recordId: statement.id,
    description: citation.quote,
    summary: `characters ${citation.start} to ${citation.end}; ${statement.stance}; ${statement.review.state}`,
    publisher: record?.publisher,
    sourceUrl: record?.url,
  };
}

function details(schema: string, statement: ReviewedStatement): Record<string, string | undefined> {
  const { properties, stance, type } = statement;
  const status = isSchema(schema, 'Interest') ? { status: stance } : {};
  if (schema === 'Ownership') return { ...status, percentage: text(properties.share) };
  if (schema === 'Payment') return { amount: text(properties.amount), currency: text(properties.currency) };
  if (schema === 'Family' || schema === 'Associate') {
    return { relationship: text(properties.relationship ?? properties.relation) ?? type };
  }
  return { ...status, role: text(properties.role) };
}

/** A link whose ends are whatever the documents speak of, with its type and roles in words. */
function unknownLink(
  statement: ReviewedStatement,
  from: Party,
  to: Party,
  roles: [string, string],
  context: RelationContext,
): FtmEntity {
  return ftmEntity('UnknownLink', ftmId('link', statement.id, from.id, to.id, ...roles), {
    subject: partyId(from),
    object: partyId(to),
    role: `${statement.type.replaceAll('_', ' ')}: ${roles[0]} to ${roles[1]}`,
    status: statement.stance,
    ...proof(statement, context),
  });
}

function relation(
  statement: ReviewedStatement,
  from: Party,
  to: Party,
  roles: [string, string],
  context: RelationContext,
): FtmEntity {
  const schema = SCHEMATA[statement.type];
  const fits =
    schema !== undefined &&
    isSchema(context.schemaOf(from), rangeOf(schema, roles[0])) &&
    isSchema(context.schemaOf(to), rangeOf(schema, roles[1]));
  if (!fits) return unknownLink(statement, from, to, roles, context);
  return ftmEntity(schema, ftmId(schema, statement.id, from.id, to.id), {
    [roles[0]]: partyId(from),
    [roles[1]]: partyId(to),
    ...details(schema, statement),
    ...proof(statement, context),
  });
}

/** A denial, or what is said of one party alone: no link, but nothing is dropped. */
function note(statement: ReviewedStatement, parties: Party[], context: RelationContext): FtmEntity {
  const { proof: source, publisher, sourceUrl, description, summary } = proof(statement, context);
  const label = `${statement.stance === 'denied' ? 'Denied: ' : ''}${statement.type.replaceAll('_', ' ')}`;
  const properties = Object.entries(statement.properties).map(([name, value]) => `${name}: ${value}`);
  return ftmEntity('Note', ftmId('note', statement.id), {
    name: label,
    description,
    summary: [summary, ...properties].join('; '),
    entity: parties.map(partyId),
    proof: source,
    publisher,
    sourceUrl,
  });
}

/**
 * A statement as FollowTheMoney relations between its subject and each other party, each with its source document as proof,
 * its quote and its stance. What FollowTheMoney cannot say becomes an UnknownLink; a denial or a property becomes a Note.
 */
export function ftmRelations(statement: ReviewedStatement, context: RelationContext): FtmEntity[] {
  const filled = STATEMENT_ROLES[statement.type].flatMap((role) => {
    const parties = [
      ...new Set((statement.roles[role] ?? []).flatMap((entity) => context.partyOf(entity) ?? [])),
    ];
    return parties.length > 0 ? [{ role: role as string, parties }] : [];
  });
  const [subject, ...others] = filled;
  const all = [...new Set(filled.flatMap(({ parties }) => parties))];
  if (!subject || others.length === 0 || statement.stance === 'denied')
    return [note(statement, all, context)];
  if (statement.type === 'sanction') {
    return others
      .flatMap(({ parties }) => parties)
      .map((target) =>
        ftmEntity('Sanction', ftmId('sanction', statement.id, target.id), {
          entity: partyId(target),
          authority: subject.parties.map(({ name }) => name),
          status: statement.stance,
          ...proof(statement, context),
        }),
      );
  }
  const found = subject.parties.flatMap((from) =>
    others.flatMap(({ role, parties }) =>
      parties
        .filter((to) => to !== from)
        .map((to) => relation(statement, from, to, [subject.role, role], context)),
    ),
  );
  return found.length > 0 ? found : [note(statement, all, context)];
}
