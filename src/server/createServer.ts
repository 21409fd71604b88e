import { Hono } from 'hono';
import type { Session } from '../api/session.ts';
import type { Desk } from '../workflows/desk.ts';
import { answerProblem } from './answerProblem.ts';
import type { CaseEnv } from './CaseEnv.ts';
import { caseKeys } from './caseKeys.ts';
import { guardLoopback } from './guardLoopback.ts';
import { Refusal } from './Refusal.ts';
import { decisionRoutes } from './routes/decisionRoutes.ts';
import { documentRoutes } from './routes/documentRoutes.ts';
import { networkRoutes } from './routes/networkRoutes.ts';
import { reportRoutes } from './routes/reportRoutes.ts';
import { screeningRoutes } from './routes/screeningRoutes.ts';
import { securityHeaders } from './securityHeaders.ts';
import { WebFiles } from './WebFiles.ts';

export interface ServerOptions {
  /** The open cases, the one to show first at the start. */
  desks: readonly Desk[];
  /** Where `vite build` put the page. */
  webFolder: string;
  /** Suggested to the person who decides: usually the name of the account on this machine. */
  author: string;
}

/** The HTTP application over the open cases; `listen` gives it a port. Throws when the page has not been built. */
export function createServer({ desks, webFolder, author }: ServerOptions): Hono {
  const cases = caseKeys(desks);
  const webFiles = new WebFiles(webFolder);
  const session: Session = { author, cases: [...cases].map(([key, desk]) => ({ key, name: desk.name })) };

  const oneCase = new Hono<CaseEnv>()
    .use(async (context, next) => {
      const key = context.req.param('case') ?? '';
      const desk = cases.get(key);
      if (!desk) {
        throw new Refusal(404, 'No such case', `No case "${key}" is open. Start redthread with its file.`);
      }
      context.set('desk', desk);
      await next();
    })
    .route('/documents', documentRoutes)
    .route('/network', networkRoutes)
    .route('/screening', screeningRoutes)
    .route('/report', reportRoutes)
    .route('/', decisionRoutes);

  return new Hono()
    .use(securityHeaders)
    .use(guardLoopback)
    .get('/api/session', (context) => context.json(session))
    .route('/api/cases/:case', oneCase)
    .all('/api/*', (context) => {
      throw new Refusal(404, 'No such address', `redthread has nothing at ${context.req.path}.`);
    })
    .get('*', (context) => webFiles.answer(context))
    .onError(answerProblem);
}
