import { z } from 'zod';
import type { DocumentRecord, Passage } from '../model/document.ts';
import { ENTITY_TYPES, type Entity } from '../model/entity.ts';
import { MENTION_KINDS, type Mention } from '../model/mention.ts';
import { reviewedStatementSchema, spanSchema } from './statementSchemas.ts';

export const entityTypeSchema = z.enum(ENTITY_TYPES);

const unreadReasonSchema = z.object({
  code: z.enum([
    'empty',
    'unsupported',
    'mislabelled',
    'no-text',
    'encrypted',
    'damaged',
    'too-large',
    'too-slow',
    'out-of-memory',
    'crashed',
    'unreadable-file',
  ]),
  message: z.string(),
});

/** What the case knows of a document, without its text. */
export const documentRecordSchema = z.object({
  id: z.string(),
  sha256: z.string(),
  name: z.string(),
  mediaType: z.string(),
  size: z.number(),
  title: z.string().optional(),
  language: z.string().optional(),
  encoding: z.string().optional(),
  publisher: z.string().optional(),
  published: z.string().optional(),
  url: z.string().optional(),
  outcome: z.discriminatedUnion('status', [
    z.object({ status: z.literal('read') }),
    z.object({ status: z.literal('unread'), reason: unreadReasonSchema }),
  ]),
  addedAt: z.string(),
}) satisfies z.ZodType<DocumentRecord>;

/** One line of the list of documents. */
export const documentSummarySchema = documentRecordSchema.extend({
  statements: z.int(),
  undecided: z.int(),
  entities: z.int(),
});
export type DocumentSummaryWire = z.infer<typeof documentSummarySchema>;

/** A passage on the wire. */
export const passageSchema = spanSchema.extend({
  kind: z.enum(['title', 'heading', 'paragraph', 'list-item', 'caption', 'table-cell']),
  page: z.int().optional(),
  boxes: z
    .array(
      z.object({
        page: z.int(),
        x: z.number(),
        y: z.number(),
        width: z.number(),
        height: z.number(),
      }),
    )
    .optional(),
  cell: z.object({ table: z.int(), row: z.int(), column: z.int() }).optional(),
}) satisfies z.ZodType<Passage>;

const mentionSchema = spanSchema.extend({
  kind: z.enum(MENTION_KINDS),
  entity: z.string().optional(),
  rule: z.string(),
  value: z.string().optional(),
  quantity: z.object({ value: z.number(), unit: z.string() }).optional(),
  scheme: z.string().optional(),
}) satisfies z.ZodType<Mention>;

const entitySchema = z.object({
  id: z.string(),
  document: z.string(),
  type: entityTypeSchema,
  names: z.array(z.string()).min(1),
  named: z.boolean(),
  countries: z.array(z.string()).optional(),
  roles: z.array(z.string()).optional(),
  identifiers: z.array(z.object({ scheme: z.string(), value: z.string() })).optional(),
  birthDate: z.string().optional(),
}) satisfies z.ZodType<Entity>;

/** One document opened for reading, with everything that is tied to its text. */
export const openDocumentSchema = z.object({
  document: documentRecordSchema,
  text: z.string(),
  passages: z.array(passageSchema),
  mentions: z.array(mentionSchema),
  entities: z.array(entitySchema),
  statements: z.array(reviewedStatementSchema),
});
export type OpenDocumentWire = z.infer<typeof openDocumentSchema>;

/** What became of one file that was sent. */
export const addedDocumentSchema = z.object({
  name: z.string(),
  document: z.string().optional(),
  result: z.enum(['read', 'already-here', 'unread']),
  message: z.string().optional(),
});
export type AddedDocumentWire = z.infer<typeof addedDocumentSchema>;

/** Query of a file upload; the body is the file as it is, `application/octet-stream`. */
export const addDocumentQuerySchema = z.object({
  name: z.string().min(1).max(255),
  publisher: z.string().max(200).optional(),
  published: z.string().max(40).optional(),
  url: z.string().max(2000).optional(),
});
export type AddDocumentQuery = z.infer<typeof addDocumentQuerySchema>;

/** The largest file, in bytes, that the browser may send. */
export const LARGEST_UPLOAD = 256 * 1024 * 1024;
