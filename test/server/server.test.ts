import { mkdtempSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { createServer as createTcpServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { claimSchema } from '../../src/api/claimSchema.ts';
import { documentSummarySchema, openDocumentSchema } from '../../src/api/documentSchemas.ts';
import { caseLeadsSchema } from '../../src/api/leadSchemas.ts';
import { networkSchema } from '../../src/api/networkSchemas.ts';
import { problemSchema } from '../../src/api/problem.ts';
import { screeningAnswerSchema } from '../../src/api/screeningSchemas.ts';
import { foundPassageSchema } from '../../src/api/searchSchema.ts';
import { sessionSchema } from '../../src/api/session.ts';
import { createServer } from '../../src/server/createServer.ts';
import { type Listening, listen } from '../../src/server/listen.ts';
import { fixtureDesk } from './fixtureDesk.ts';

const webFolder = mkdtempSync(join(tmpdir(), 'redthread-web-'));
writeFileSync(join(webFolder, 'index.html'), '<!doctype html><title>redthread</title>');

const article = 'a1'.repeat(8);
let server: Listening;
let base: string;

const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(`${base}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
const decide = (decision: unknown, author = 'A. Reader') =>
  post('/api/cases/lark-papers/decisions', { decision, author });
const get = async (path: string) => (await fetch(`${base}/api/cases/lark-papers${path}`)).json();

/** A GET with headers that fetch would not let a caller set. */
const rawStatus = (headers: Record<string, string>) =>
  new Promise<number>((resolve, reject) => {
    const sent = request(`${base}/api/session`, { headers }, (answer) => {
      answer.resume();
      resolve(answer.statusCode ?? 0);
    });
    sent.on('error', reject).end();
  });

beforeAll(async () => {
  server = await listen({ desks: [fixtureDesk(), fixtureDesk()], webFolder, author: 'sam', port: 0 });
  base = server.url;
});
afterAll(() => server.close());

describe('what the server tells', () => {
  it('names the open cases, each with a key of its own', async () => {
    const session = sessionSchema.parse(await (await fetch(`${base}/api/session`)).json());
    expect(session).toEqual({
      author: 'sam',
      cases: [
        { key: 'lark-papers', name: 'Lark papers' },
        { key: 'lark-papers-2', name: 'Lark papers' },
      ],
    });
  });

  it('answers each read in the shape of its wire schema, losing nothing', async () => {
    const documents = await get('/documents');
    expect(documentSummarySchema.array().parse(documents)).toEqual(documents);
    const open = await get(`/documents/${article}`);
    expect(openDocumentSchema.parse(open)).toEqual(open);
    const network = await get('/network');
    expect(networkSchema.parse(network)).toEqual(network);
    const leads = await get('/network/leads');
    expect(caseLeadsSchema.parse(leads)).toEqual(leads);
    const claims = await get('/claims');
    expect(claimSchema.array().parse(claims)).toEqual(claims);
  });

  it('finds passages by their words', async () => {
    const found = await get('/documents/search?q=forwarding');
    expect(foundPassageSchema.array().parse(found)).toEqual(found);
    expect(found).toHaveLength(1);
    expect((await fetch(`${base}/api/cases/lark-papers/documents/search?q=+`)).status).toBe(400);
  });

  it('gives the original bytes as an attachment that no browser will show', async () => {
    const answer = await fetch(`${base}/api/cases/lark-papers/documents/${article}/original`);
    expect(answer.headers.get('content-disposition')).toBe(
      "attachment; filename*=UTF-8''courier-article.txt",
    );
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    const open = openDocumentSchema.parse(await get(`/documents/${article}`));
    expect(await answer.text()).toBe(open.text);
  });

  it('gives the report in a sandbox, and as a file to keep', async () => {
    const shown = await fetch(`${base}/api/cases/lark-papers/report`);
    expect(shown.headers.get('content-security-policy')).toContain('sandbox');
    expect(await shown.text()).toContain('<h1>Lark papers</h1>');
    const kept = await fetch(`${base}/api/cases/lark-papers/report?download`);
    expect(kept.headers.get('content-disposition')).toContain('attachment');
  });

  it('answers with the page for its screens, and with 404 for what is not there', async () => {
    const page = await fetch(`${base}/lark-papers/network`);
    expect(await page.text()).toContain('<title>redthread</title>');
    expect(page.headers.get('content-security-policy')).toContain("script-src 'self'");
    const again = await fetch(`${base}/`, { headers: { 'if-none-match': page.headers.get('etag')! } });
    expect(again.status).toBe(304);
    expect((await fetch(`${base}/assets/none.js`)).status).toBe(404);
    expect((await fetch(`${base}/..%2f..%2fetc/passwd`)).headers.get('content-type')).toContain('text/html');
  });

  it.each([
    ['/api/nothing', 'redthread has nothing at /api/nothing.'],
    ['/api/cases/other/documents', 'No case "other" is open. Start redthread with its file.'],
    [
      '/api/cases/lark-papers/documents/f0',
      'This case has no document f0. Open it from the list of documents.',
    ],
    [
      '/api/cases/lark-papers/network/trace?from=x&to=y',
      'This case has no party x. Choose one from the list.',
    ],
  ])('says as a problem what it has not: %s', async (path, detail) => {
    const answer = await fetch(`${base}${path}`);
    expect(answer.status).toBe(404);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect(problemSchema.parse(await answer.json()).detail).toBe(detail);
  });
});

describe('what the server takes', () => {
  it('records a decision and takes it back', async () => {
    const statement = `${article}:s2`;
    const recorded = await decide({ kind: 'accept-statement', statement });
    expect(recorded.status).toBe(201);
    const { seq } = (await recorded.json()) as { seq: number };
    const stateOf = async () => {
      const open = openDocumentSchema.parse(await get(`/documents/${article}`));
      return open.statements.find(({ id }) => id === statement)?.review.state;
    };
    expect(await stateOf()).toBe('accepted');
    expect((await decide({ kind: 'retract', event: seq })).status).toBe(201);
    expect(await stateOf()).toBe('proposed');
  });

  it.each([
    [{ kind: 'confirm-hit', entity: 'a', list: 'l', listing: '1', reason: ' ' }, 'say why'],
    [{ kind: 'correct-statement', statement: 's', changes: { time: 'last week' } }, 'EDTF'],
    [{ kind: 'screened', asOf: '2031-01-01' }, 'kind'],
  ])('refuses a decision that does not fit: %j', async (decision, reason) => {
    const answer = await decide(decision);
    expect(answer.status).toBe(400);
    expect(problemSchema.parse(await answer.json()).detail).toContain(reason);
  });

  it('passes on why the case refuses a decision', async () => {
    const answer = await decide({ kind: 'accept-statement', statement: 'nobody' });
    expect(answer.status).toBe(422);
    expect(problemSchema.parse(await answer.json()).detail).toContain('the case has no such statement');
  });

  it('screens as of a day', async () => {
    const answer = await post('/api/cases/lark-papers/screening', { asOf: '2031-05-01' });
    const { screening } = screeningAnswerSchema.parse(await answer.json());
    expect(screening?.hits).toHaveLength(2);
    expect((await post('/api/cases/lark-papers/screening', { asOf: '2031-02-30' })).status).toBe(400);
  });

  it('takes a file as it is, under its name without folders', async () => {
    const send = () =>
      fetch(`${base}/api/cases/lark-papers/documents?name=${encodeURIComponent('c:\\papers\\memo.txt')}`, {
        method: 'POST',
        headers: { 'content-type': 'application/octet-stream' },
        body: 'A memo.',
      });
    expect(await (await send()).json()).toMatchObject({ name: 'memo.txt', result: 'read' });
    expect(await (await send()).json()).toMatchObject({ result: 'already-here' });
  });
});

describe('whom the server refuses', () => {
  it('refuses what another site could send', async () => {
    expect(await rawStatus({ host: 'redthread.example' })).toBe(403);
    expect(await rawStatus({ origin: 'https://elsewhere.example' })).toBe(403);
    expect(await rawStatus({ 'sec-fetch-site': 'cross-site' })).toBe(403);
    expect(await rawStatus({ origin: base })).toBe(200);
    const form = await post('/api/cases/lark-papers/decisions', {}, { 'content-type': 'text/plain' });
    expect(form.status).toBe(415);
    const sandboxed = await post('/api/cases/lark-papers/decisions', {}, { origin: 'null' });
    expect(sandboxed.status).toBe(403);
  });

  it('takes the next port where the first is taken', async () => {
    const taken = createTcpServer();
    const port = await new Promise<number>((resolve) => {
      taken.listen(0, '127.0.0.1', () => resolve((taken.address() as { port: number }).port));
    });
    const next = await listen({ desks: [fixtureDesk()], webFolder, author: 'sam', port });
    expect(Number(new URL(next.url).port)).toBeGreaterThan(port);
    await next.close();
    taken.close();
  });

  it('does not start without a built page', () => {
    const empty = mkdtempSync(join(tmpdir(), 'redthread-web-'));
    expect(() => createServer({ desks: [], webFolder: empty, author: '' })).toThrow(/npm run build:web/);
  });
});
