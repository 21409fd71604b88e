import { z } from 'zod';
import type { Lead } from '../model/lead.ts';
import { isDay } from '../model/time.ts';
import { citationSchema } from './statementSchemas.ts';

/** Asks for leads as of a day; of the day of the latest screening where none is given. */
export const leadsQuerySchema = z.object({
  asOf: z.string().refine(isDay, 'write the day as YYYY-MM-DD').optional(),
});

const sourceSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('statement'), statement: z.string(), citation: citationSchema }),
  z.object({ kind: z.literal('listing'), list: z.string(), listing: z.string(), name: z.string() }),
  z.object({ kind: z.literal('case') }),
]);

const leadSchema = z.object({
  placeholder: z.object({ id: z.string(), name: z.string() }),
  candidate: z.object({
    name: z.string(),
    party: z.string().optional(),
    listing: z.object({ list: z.string(), id: z.string() }).optional(),
  }),
  rank: z.int(),
  score: z.number(),
  reasons: z.array(
    z.object({
      effect: z.enum(['for', 'against']),
      text: z.string(),
      change: z.number(),
      source: sourceSchema,
    }),
  ),
  decision: z
    .object({
      verdict: z.enum(['accepted', 'dismissed']),
      reason: z.string().optional(),
      author: z.string(),
      at: z.string(),
      event: z.int(),
    })
    .nullable(),
}) satisfies z.ZodType<Lead>;

/** Who the unnamed parties may be, with people's words on it. */
export const caseLeadsSchema = z.object({ asOf: z.string(), leads: z.array(leadSchema) });
