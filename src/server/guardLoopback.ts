import type { MiddlewareHandler } from 'hono';
import { Refusal } from './Refusal.ts';

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]']);
const WRITABLE_TYPES = new Set(['application/json', 'application/octet-stream']);

/**
 * Keeps other web sites away from a tool on this machine: the Host must be loopback (against DNS rebinding), a request
 * that names its origin must come from our own page, and what writes must carry a type that no plain form can send.
 */
export const guardLoopback: MiddlewareHandler = async (context, next) => {
  const host = context.req.header('host') ?? '';
  if (!LOOPBACK.has(host.replace(/:\d+$/, '').toLowerCase())) {
    throw new Refusal(403, 'Not this machine', `redthread answers only on 127.0.0.1, not as "${host}".`);
  }
  const origin = context.req.header('origin');
  if (origin !== undefined && origin !== `http://${host}` && !isOwnSandbox(origin, context.req.method)) {
    throw new Refusal(403, 'Another web site asked', `Requests from ${origin} are refused.`);
  }
  if (context.req.header('sec-fetch-site') === 'cross-site') {
    throw new Refusal(403, 'Another web site asked', 'Requests that another web site makes are refused.');
  }
  if (context.req.method !== 'GET' && context.req.method !== 'HEAD') {
    const type = (context.req.header('content-type') ?? '').split(';')[0]!.trim().toLowerCase();
    if (!WRITABLE_TYPES.has(type)) {
      throw new Refusal(
        415,
        'Wrong content type',
        'Send application/json, or application/octet-stream for a file.',
      );
    }
  }
  await next();
};

/** The report is shown in a sandbox, whose origin is opaque ("null"); it may read, never write. */
function isOwnSandbox(origin: string, method: string): boolean {
  return origin === 'null' && method === 'GET';
}
