import type { Context } from 'hono';
import type { z } from 'zod';
import { Refusal } from './Refusal.ts';

/** The JSON body as the schema has it; a Refusal that names the first wrong field where it does not fit. */
export async function readBody<T>(context: Context, schema: z.ZodType<T>): Promise<T> {
  let body: unknown;
  try {
    body = await context.req.json();
  } catch (cause) {
    throw new Refusal(400, 'Not JSON', 'The body of the request is not valid JSON.', { cause });
  }
  return conform(schema, body);
}

/** The query of the address as the schema has it; a Refusal where it does not fit. */
export function readQuery<T>(context: Context, schema: z.ZodType<T>): T {
  return conform(schema, context.req.query());
}

function conform<T>(schema: z.ZodType<T>, value: unknown): T {
  const found = schema.safeParse(value);
  if (found.success) return found.data;
  const issue = found.error.issues[0]!;
  const where = issue.path.length > 0 ? `${issue.path.join('.')}: ` : '';
  throw new Refusal(400, 'The request does not fit', `${where}${issue.message}.`, { cause: found.error });
}
