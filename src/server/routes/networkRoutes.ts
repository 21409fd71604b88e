import { Hono } from 'hono';
import { z } from 'zod';
import { exposureQuerySchema } from '../../api/exposureSchemas.ts';
import { leadsQuerySchema } from '../../api/leadSchemas.ts';
import type { CaseEnv } from '../CaseEnv.ts';
import { Refusal } from '../Refusal.ts';
import { readQuery } from '../readBody.ts';

const traceQuerySchema = z.object({ from: z.string().min(1), to: z.string().min(1) });

/** Parties, edges, merges to decide on, leads for the unnamed, exposure, and the best-evidenced path between two parties. */
export const networkRoutes = new Hono<CaseEnv>()
  .get('/', (context) => context.json(context.var.desk.network()))
  .get('/proposals', (context) => context.json(context.var.desk.mergeProposals()))
  .get('/statements', (context) => context.json(context.var.desk.statements()))
  .get('/leads', async (context) => {
    const { asOf } = readQuery(context, leadsQuerySchema);
    return context.json(await context.var.desk.leads(asOf));
  })
  .get('/exposure', async (context) => {
    const { asOf } = readQuery(context, exposureQuerySchema);
    return context.json(await context.var.desk.exposure(asOf));
  })
  .get('/trace', (context) => {
    const { from, to } = readQuery(context, traceQuerySchema);
    const parties = new Set(context.var.desk.parties().map((party) => party.id));
    for (const party of [from, to]) {
      if (!parties.has(party)) {
        throw new Refusal(404, 'No such party', `This case has no party ${party}. Choose one from the list.`);
      }
    }
    return context.json({ trace: context.var.desk.trace(from, to) });
  });
