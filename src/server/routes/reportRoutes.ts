import { Hono } from 'hono';
import type { CaseEnv } from '../CaseEnv.ts';

const REPORT_POLICY = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  'font-src data:',
  "frame-ancestors 'self'",
  'sandbox allow-popups',
].join('; ');

/** The report as one HTML file: to look at, or with `?download` to keep. */
export const reportRoutes = new Hono<CaseEnv>().get('/', (context) => {
  const name = `${context.var.desk.name} report.html`;
  const download = context.req.query('download') !== undefined;
  return context.html(context.var.desk.report(), 200, {
    'content-security-policy': REPORT_POLICY,
    'content-disposition': download ? `attachment; filename*=UTF-8''${encodeURIComponent(name)}` : 'inline',
  });
});
