import { z } from 'zod';
import type { ReadResult } from '../model/reading.ts';

const box = z.object({
  page: z.int(),
  x: z.number(),
  y: z.number(),
  width: z.number(),
  height: z.number(),
});

const passage = z.object({
  start: z.int(),
  end: z.int(),
  kind: z.enum(['title', 'heading', 'paragraph', 'list-item', 'caption', 'table-cell']),
  page: z.int().optional(),
  boxes: z.array(box).optional(),
  cell: z.object({ table: z.int(), row: z.int(), column: z.int() }).optional(),
});

const reason = z.object({
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

/** Schema of what a reader makes of a document's bytes. */
export const readResult: z.ZodType<ReadResult> = z.discriminatedUnion('status', [
  z.object({
    status: z.literal('read'),
    text: z.string(),
    passages: z.array(passage),
    mediaType: z.string(),
    title: z.string().optional(),
    encoding: z.string().optional(),
    language: z.string().optional(),
    notes: z.array(z.string()).optional(),
  }),
  z.object({ status: z.literal('unread'), mediaType: z.string(), reason }),
]);
