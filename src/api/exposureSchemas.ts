import { z } from 'zod';
import { type CaseExposure, EXPOSURE_KINDS, OWNERSHIP_RULES, VERDICTS } from '../model/exposure.ts';
import { isDay } from '../model/time.ts';

/** Asks for exposure as of a day; of the day of the latest screening where none is given. */
export const exposureQuerySchema = z.object({
  asOf: z.string().refine(isDay, 'write the day as YYYY-MM-DD').optional(),
});

const verdictSchema = z.enum(VERDICTS);
const shareSchema = z.object({ least: z.number(), most: z.number(), words: z.string() });

const findingSchema = z.object({
  rules: z.array(z.enum(OWNERSHIP_RULES)),
  verdict: verdictSchema,
  total: shareSchema,
  lookThrough: z.number(),
  byControl: z.boolean(),
  owners: z.array(
    z.object({
      owner: z.string(),
      name: z.string(),
      share: shareSchema,
      verdict: verdictSchema,
      because: z.string(),
      control: z.boolean(),
      doubts: z.array(z.string()),
      statements: z.array(z.string()),
    }),
  ),
  chain: z.array(z.string()),
  sentence: z.string(),
  reasons: z.array(z.string()),
  statements: z.array(z.string()),
});

const exposureSchema = z.object({
  kind: z.enum(EXPOSURE_KINDS),
  certain: z.boolean(),
  distance: z.int(),
  way: z.array(z.string()),
  listings: z.array(
    z.object({
      list: z.string(),
      listing: z.string(),
      name: z.string(),
      from: z.string(),
      until: z.string().nullable(),
      basis: z.enum(['list', 'seen']),
      certain: z.boolean(),
    }),
  ),
  statements: z.array(z.string()),
  sentence: z.string(),
});

/** The exposure of a case's parties. */
export const caseExposureSchema = z.object({
  asOf: z.string(),
  parties: z.array(
    z.object({
      party: z.string(),
      name: z.string(),
      verdict: verdictSchema,
      exposures: z.array(exposureSchema),
      ownership: z.array(findingSchema),
    }),
  ),
  leftOut: z.array(z.object({ reason: z.string(), statements: z.array(z.string()) })),
}) satisfies z.ZodType<CaseExposure>;
