import { z } from 'zod';
import { ENTITY_TYPES } from '../model/entity.ts';
import { MENTION_KINDS } from '../model/mention.ts';
import type { Extract } from '../model/reading.ts';
import type { AttributionStep, Statement, StatementType } from '../model/statement.ts';
import { STANCES, STATEMENT_TYPES } from '../model/statement.ts';

const span = z.object({ start: z.int(), end: z.int() });

const mention = span.extend({
  kind: z.enum(MENTION_KINDS),
  entity: z.string().optional(),
  rule: z.string(),
  value: z.string().optional(),
  quantity: z.object({ value: z.number(), unit: z.string() }).optional(),
  scheme: z.string().optional(),
});

const entity = z.object({
  id: z.string(),
  document: z.string(),
  type: z.enum(ENTITY_TYPES),
  names: z.array(z.string()).min(1),
  named: z.boolean(),
  countries: z.array(z.string()).optional(),
  roles: z.array(z.string()).optional(),
  identifiers: z.array(z.object({ scheme: z.string(), value: z.string() })).optional(),
  birthDate: z.string().optional(),
});

const attributionStep: z.ZodType<AttributionStep> = z.discriminatedUnion('by', [
  z.object({ by: z.literal('entity'), entity: z.string(), span: span.optional() }),
  z.object({ by: z.literal('document'), description: z.string(), span: span.optional() }),
]);

const statement: z.ZodType<Statement> = z.object({
  id: z.string(),
  type: z.enum(STATEMENT_TYPES as [StatementType, ...StatementType[]]),
  roles: z.record(z.string(), z.array(z.string())),
  stance: z.enum(STANCES),
  attribution: z.array(attributionStep),
  time: z.string().optional(),
  properties: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
  citation: span.extend({ document: z.string(), quote: z.string().min(1) }),
  rule: z.string(),
  confidence: z.number().min(0).max(1),
});

/** Schema of what extraction proposes about a text. */
export const extractResult: z.ZodType<Extract> = z.object({
  mentions: z.array(mention),
  entities: z.array(entity),
  statements: z.array(statement),
});
