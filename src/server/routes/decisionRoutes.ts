import { Hono } from 'hono';
import { decisionRequestSchema, type Recorded } from '../../api/decisionSchemas.ts';
import type { CaseEnv } from '../CaseEnv.ts';
import { readBody } from '../readBody.ts';

/** Takes a person's decision and answers with its place in the log; the log itself can be read. */
export const decisionRoutes = new Hono<CaseEnv>()
  .post('/decisions', async (context) => {
    const { decision, author } = await readBody(context, decisionRequestSchema);
    const { seq, at, hash, author: by } = context.var.desk.decide(decision, author);
    return context.json({ seq, at, hash, author: by } satisfies Recorded, 201);
  })
  .get('/log', (context) => context.json(context.var.desk.log()))
  .get('/claims', (context) => context.json(context.var.desk.claims()));
