import { z } from 'zod';
import type { Decision } from '../model/decision.ts';
import { isEdtf } from '../model/time.ts';
import { credibilitySchema, reliabilitySchema } from './claimSchema.ts';
import { entityTypeSchema } from './documentSchemas.ts';
import {
  propertiesSchema,
  rolesSchema,
  spanSchema,
  stanceSchema,
  statementTypeSchema,
} from './statementSchemas.ts';

const id = z.string().min(1).max(256);
const pair = z.tuple([id, id]);
const reason = z.string().trim().max(4000).optional();
const requiredReason = z.string().trim().min(1, 'say why: this decision needs a reason').max(4000);
const time = z.string().refine(isEdtf, 'write the time as EDTF, like 2024-09, 2024-09-19 or 2022-02/..');
const hit = { entity: id, list: id, listing: id, reason: requiredReason };
const leadSubjectSchema = z.union([
  z.strictObject({ entity: id }),
  z.strictObject({ list: id, listing: id, name: z.string().trim().min(1).max(1000) }),
]);

/** A decision as it comes in from a browser. Whether the case has what it speaks of, the desk checks. */
export const decisionSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('merge'), entities: pair, reason }),
  z.object({ kind: z.literal('separate'), entities: pair, reason }),
  z.object({ kind: z.literal('accept-statement'), statement: id, reason }),
  z.object({ kind: z.literal('reject-statement'), statement: id, reason }),
  z.object({
    kind: z.literal('correct-statement'),
    statement: id,
    changes: z.object({
      type: statementTypeSchema.optional(),
      roles: rolesSchema.optional(),
      stance: stanceSchema.optional(),
      time: time.optional(),
      properties: propertiesSchema.optional(),
    }),
    reason,
  }),
  z.object({
    kind: z.literal('add-statement'),
    statement: spanSchema.extend({
      id,
      document: id,
      type: statementTypeSchema,
      roles: rolesSchema,
      stance: stanceSchema,
      attribution: z.array(id).max(16),
      time: time.optional(),
      properties: propertiesSchema,
    }),
    reason,
  }),
  z.object({
    kind: z.literal('add-entity'),
    entity: spanSchema.extend({
      id,
      document: id,
      type: entityTypeSchema,
      name: z.string().trim().min(1).max(500),
      named: z.boolean(),
    }),
    reason,
  }),
  z.object({ kind: z.literal('confirm-hit'), ...hit }),
  z.object({ kind: z.literal('dismiss-hit'), ...hit }),
  z.object({
    kind: z.literal('accept-lead'),
    placeholder: id,
    candidate: leadSubjectSchema,
    reason: requiredReason,
  }),
  z.object({ kind: z.literal('dismiss-lead'), placeholder: id, candidate: leadSubjectSchema, reason }),
  z.object({
    kind: z.literal('grade-source'),
    source: z.string().min(1).max(500),
    reliability: reliabilitySchema,
    reason,
  }),
  z.object({ kind: z.literal('grade-statement'), statement: id, credibility: credibilitySchema, reason }),
  z.object({ kind: z.literal('retract'), event: z.int().min(1), reason }),
]) satisfies z.ZodType<Decision>;

/** A decision with the name of the person who decides. */
export const decisionRequestSchema = z.object({
  author: z.string().trim().min(1, 'say who decides').max(200),
  decision: decisionSchema,
});

/** The log event that a decision became. */
export const recordedSchema = z.object({
  seq: z.int(),
  at: z.string(),
  author: z.string(),
  hash: z.string(),
});
export type Recorded = z.infer<typeof recordedSchema>;
