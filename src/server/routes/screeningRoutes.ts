import { Hono } from 'hono';
import { matchRequestSchema, screenRequestSchema } from '../../api/screeningSchemas.ts';
import type { CaseEnv } from '../CaseEnv.ts';
import { readBody } from '../readBody.ts';

/** Screening as of a day, the lists it stands on, and the search for one name. */
export const screeningRoutes = new Hono<CaseEnv>()
  .get('/', (context) => context.json({ screening: context.var.desk.screening() }))
  .post('/', async (context) => {
    const { asOf } = await readBody(context, screenRequestSchema);
    return context.json({ screening: await context.var.desk.screen(asOf) });
  })
  .get('/lists', (context) => context.json(context.var.desk.lists()))
  .post('/match', async (context) => {
    const { query, asOf, limit } = await readBody(context, matchRequestSchema);
    return context.json(await context.var.desk.match(query, asOf, limit));
  });
