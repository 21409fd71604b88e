import { z } from 'zod';
import type { NetworkEdge, Trace } from '../model/network.ts';
import type { MergeProposal, Party } from '../model/party.ts';
import { entityTypeSchema } from './documentSchemas.ts';
import { citationSchema, stanceSchema, statementTypeSchema } from './statementSchemas.ts';

const entityPair = z.tuple([z.string(), z.string()]);

const joinSchema = z.discriminatedUnion('by', [
  z.object({ entities: entityPair, by: z.literal('same-name') }),
  z.object({ entities: entityPair, by: z.literal('decision'), event: z.int(), author: z.string() }),
]);

/** A party of the case with why its entities are shown as one. */
export const partySchema = z.object({
  id: z.string(),
  type: entityTypeSchema,
  name: z.string(),
  names: z.array(z.string()),
  named: z.boolean(),
  countries: z.array(z.string()),
  birthDate: z.string().optional(),
  identifiers: z.array(z.object({ scheme: z.string(), value: z.string() })),
  entities: z.array(z.string()),
  joins: z.array(joinSchema),
}) satisfies z.ZodType<Party>;

/** Two parties that may be one. */
export const mergeProposalSchema = z.object({
  parties: z.tuple([z.string(), z.string()]),
  score: z.number(),
  reason: z.string(),
}) satisfies z.ZodType<MergeProposal>;

const networkEdgeSchema = z.object({
  id: z.string(),
  from: z.string(),
  to: z.string(),
  type: statementTypeSchema,
  fromRole: z.string(),
  toRole: z.string(),
  statements: z.array(z.object({ id: z.string(), stance: stanceSchema })),
  origins: z.int(),
  denied: z.boolean(),
}) satisfies z.ZodType<NetworkEdge>;

/** The whole network of a case. */
export const networkSchema = z.object({ parties: z.array(partySchema), edges: z.array(networkEdgeSchema) });
export type NetworkWire = z.infer<typeof networkSchema>;

const traceNodeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('party'), party: z.string(), name: z.string() }),
  z.object({ kind: z.literal('listing'), list: z.string(), listing: z.string(), name: z.string() }),
]);

const stepEnds = { from: traceNodeSchema, to: traceNodeSchema, weight: z.number() };

const traceStepSchema = z.discriminatedUnion('kind', [
  z.object({
    ...stepEnds,
    kind: z.literal('statement'),
    type: statementTypeSchema,
    stance: stanceSchema,
    statement: z.string(),
    citation: citationSchema,
    fromRole: z.string(),
    toRole: z.string(),
    origins: z.int(),
    denied: z.boolean(),
  }),
  z.object({ ...stepEnds, kind: z.literal('listing'), confirmed: z.boolean(), score: z.number() }),
  z.object({ ...stepEnds, kind: z.literal('linked-to'), remark: z.string() }),
]);

/** The best-evidenced path between two parties; `trace` is null where there is none. */
export const traceAnswerSchema = z.object({
  trace: z
    .object({
      steps: z.array(traceStepSchema),
      weight: z.number(),
      assumptions: z.array(z.string()),
    })
    .nullable(),
}) satisfies z.ZodType<{ trace: Trace | null }>;
