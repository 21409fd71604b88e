import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import type { Context } from 'hono';

const MEDIA_TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
};

interface WebFile {
  bytes: Uint8Array<ArrayBuffer>;
  mediaType: string;
  etag: string;
}

/** The built page, held in memory: what was not in the folder at the start cannot be asked for. */
export class WebFiles {
  readonly #files = new Map<string, WebFile>();

  constructor(folder: string) {
    for (const entry of listFiles(folder)) {
      const bytes = new Uint8Array(readFileSync(join(folder, entry)));
      this.#files.set(`/${entry.split(sep).join('/')}`, {
        bytes,
        mediaType: MEDIA_TYPES[extname(entry)] ?? 'application/octet-stream',
        etag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`,
      });
    }
    if (!this.#files.has('/index.html')) {
      throw new Error(`no web page in ${folder}: build it with "npm run build:web", or run "npm start"`);
    }
  }

  /** Answers with the file of that path; for a path without one, with the page itself, which knows its own screens. */
  answer(context: Context): Response {
    const path = context.req.path;
    const file = this.#files.get(path);
    if (!file && path.startsWith('/assets/')) return context.text('No such file', 404);
    const { bytes, mediaType, etag } = file ?? this.#files.get('/index.html')!;
    // Vite puts a hash of the content into the names under /assets, so these never change.
    const cacheControl = path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
    const headers = { etag, 'cache-control': cacheControl, 'content-type': mediaType };
    if (context.req.header('if-none-match') === etag) return context.body(null, 304, headers);
    return context.body(bytes, 200, headers);
  }
}

function listFiles(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
  } catch (cause) {
    throw new Error(`no web page at ${folder}: build it with "npm run build:web", or run "npm start"`, {
      cause,
    });
  }
}
