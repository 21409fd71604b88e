import { z } from 'zod';
import type { Claim } from '../model/evidence.ts';
import { rolesSchema, stanceSchema, statementTypeSchema } from './statementSchemas.ts';

export const reliabilitySchema = z.enum(['A', 'B', 'C', 'D', 'E', 'F']);
export const credibilitySchema = z.enum(['1', '2', '3', '4', '5', '6']);

const chainKindSchema = z.enum(['publisher', 'party', 'document', 'anonymous']);

const voiceSchema = z.object({
  id: z.string(),
  document: z.string(),
  stance: stanceSchema,
  chain: z.array(z.object({ kind: chainKindSchema, label: z.string(), party: z.string().optional() })),
  origin: z.string(),
});

/** Statements of several documents that say the same, with their origins and denials. */
export const claimSchema = z.object({
  id: z.string(),
  type: statementTypeSchema,
  roles: rolesSchema,
  statements: z.array(voiceSchema),
  denials: z.array(voiceSchema),
  origins: z.array(
    z.object({
      id: z.string(),
      label: z.string(),
      kind: chainKindSchema,
      documents: z.array(z.string()),
      reliability: reliabilitySchema,
    }),
  ),
  credibility: z.object({ grade: credibilitySchema, why: z.string(), by: z.enum(['rule', 'person']) }),
  standing: z.string(),
}) satisfies z.ZodType<Claim>;
