import { z } from 'zod';
import { passageSchema } from './documentSchemas.ts';
import { spanSchema } from './statementSchemas.ts';

/** A passage that a search found, with the words that met marked in its snippet. */
export const foundPassageSchema = z.object({
  document: z.string(),
  name: z.string(),
  passage: passageSchema,
  snippet: z.object({ text: z.string(), marks: z.array(spanSchema) }),
});
export type FoundPassageWire = z.infer<typeof foundPassageSchema>;

/** Query of a search in the texts of a case. */
export const searchQuerySchema = z.object({ q: z.string().trim().min(1, 'say what to look for').max(500) });
