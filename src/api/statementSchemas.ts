import { z } from 'zod';
import type { Citation, Span } from '../model/citation.ts';
import type { ReviewedStatement } from '../model/review.ts';
import { STANCES, STATEMENT_TYPES, type Statement } from '../model/statement.ts';

/** A stretch of a document's text on the wire. */
export const spanSchema = z.object({
  start: z.int().min(0),
  end: z.int().min(1),
}) satisfies z.ZodType<Span>;

/** A citation on the wire. */
export const citationSchema = spanSchema.extend({
  document: z.string(),
  quote: z.string(),
}) satisfies z.ZodType<Citation>;

export const stanceSchema = z.enum(STANCES);
export const statementTypeSchema = z.enum(STATEMENT_TYPES);
export const rolesSchema = z.record(z.string().max(64), z.array(z.string().min(1).max(256)).max(64));
export const propertiesSchema = z.record(
  z.string().max(64),
  z.union([z.string().max(2000), z.number(), z.boolean()]),
);

const attributionStepSchema = z.discriminatedUnion('by', [
  z.object({ by: z.literal('entity'), entity: z.string(), span: spanSchema.optional() }),
  z.object({ by: z.literal('document'), description: z.string(), span: spanSchema.optional() }),
]);

/** A statement on the wire, as the machine proposed it. */
export const statementSchema = z.object({
  id: z.string(),
  type: statementTypeSchema,
  roles: rolesSchema,
  stance: stanceSchema,
  attribution: z.array(attributionStepSchema),
  time: z.string().optional(),
  properties: propertiesSchema,
  citation: citationSchema,
  rule: z.string(),
  confidence: z.number(),
}) satisfies z.ZodType<Statement>;

/** A statement with the decisions on it. */
export const reviewedStatementSchema = statementSchema.extend({
  review: z.object({
    state: z.enum(['proposed', 'accepted', 'rejected', 'corrected', 'added']),
    event: z.int().optional(),
    author: z.string().optional(),
    at: z.string().optional(),
    reason: z.string().optional(),
  }),
  proposed: statementSchema.optional(),
}) satisfies z.ZodType<ReviewedStatement>;
