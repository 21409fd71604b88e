import { z } from 'zod';
import type { Hit, ListingMatch, NameQuery } from '../model/hit.ts';
import { isDay, isEdtf } from '../model/time.ts';
import { entityTypeSchema } from './documentSchemas.ts';

const listedNameKindSchema = z.enum(['primary', 'alias', 'former', 'weak']);

const datedListingSchema = z.object({
  list: z.string(),
  id: z.string(),
  type: entityTypeSchema,
  names: z.array(z.object({ text: z.string(), kind: listedNameKindSchema })),
  programs: z.array(z.string()),
  countries: z.array(z.string()),
  addresses: z.array(z.string()),
  birthDates: z.array(z.string()),
  gender: z.enum(['male', 'female']).optional(),
  identifiers: z.array(z.object({ scheme: z.string(), value: z.string(), country: z.string().optional() })),
  linkedTo: z.array(z.string()),
  remarks: z.string().optional(),
  listedOn: z.string().optional(),
  delistedOn: z.string().optional(),
  from: z.string(),
  until: z.string().nullable(),
  basis: z.enum(['list', 'seen']),
});

const explanationSchema = z.object({
  query: z.string(),
  listed: z.string(),
  listedKind: listedNameKindSchema,
  parts: z.array(
    z.object({
      left: z.string(),
      right: z.string(),
      rule: z.string(),
      score: z.number(),
      weight: z.number(),
    }),
  ),
  nameScore: z.number(),
  qualifiers: z.array(
    z.object({
      name: z.enum(['birth date', 'country', 'gender', 'identifier', 'type', 'weak alias']),
      effect: z.enum(['for', 'against', 'neutral']),
      change: z.number(),
      detail: z.string(),
    }),
  ),
  summary: z.string(),
});

/** A listing that may be the party asked for. */
export const listingMatchSchema = z.object({
  listing: datedListingSchema,
  score: z.number(),
  explanation: explanationSchema,
}) satisfies z.ZodType<ListingMatch>;

/** A possible match of a party with a listing, with the decision on it. */
export const hitSchema = listingMatchSchema.extend({
  entity: z.object({ id: z.string(), name: z.string(), type: entityTypeSchema }),
  decision: z
    .object({
      verdict: z.enum(['confirmed', 'dismissed']),
      reason: z.string(),
      author: z.string(),
      at: z.string(),
      event: z.int(),
    })
    .nullable(),
}) satisfies z.ZodType<Hit>;

/** All hits as of a day. */
export const screeningResultSchema = z.object({
  asOf: z.string(),
  lists: z.array(z.object({ list: z.string(), snapshot: z.string().nullable() })),
  hits: z.array(hitSchema),
  threshold: z.number(),
});
export type ScreeningWire = z.infer<typeof screeningResultSchema>;

/** The latest screening; null before the first. */
export const screeningAnswerSchema = z.object({ screening: screeningResultSchema.nullable() });

/** A list with its dated snapshots. */
export const listStateSchema = z.object({
  list: z.string(),
  title: z.string(),
  snapshots: z.array(z.object({ date: z.string(), listings: z.int() })),
});
export type ListStateWire = z.infer<typeof listStateSchema>;

const daySchema = z.string().refine(isDay, 'write the day as YYYY-MM-DD');

/** Asks for all parties to be screened as of a day. */
export const screenRequestSchema = z.object({ asOf: daySchema });

/** Asks which listings a name may be. */
export const matchRequestSchema = z.object({
  query: z.object({
    name: z.string().trim().min(1).max(1000),
    aliases: z.array(z.string().max(1000)).max(50).optional(),
    type: entityTypeSchema.optional(),
    birthDate: z.string().refine(isEdtf, 'write the date as EDTF, like 1970-05 or 1970-05-13').optional(),
    countries: z.array(z.string().length(2)).max(20).optional(),
    gender: z.enum(['male', 'female']).optional(),
    identifiers: z
      .array(z.object({ scheme: z.string().optional(), value: z.string().max(200) }))
      .max(20)
      .optional(),
  }) satisfies z.ZodType<NameQuery>,
  asOf: daySchema.optional(),
  limit: z.int().min(1).max(100).default(10),
});
