import { userInfo } from 'node:os';
import { fileURLToPath } from 'node:url';
import open from 'open';
import { listen } from '../server/listen.ts';
import type { Desk } from '../workflows/desk.ts';
import type { Terminal } from './Terminal.ts';

const webFolder = fileURLToPath(new URL('../../dist/web', import.meta.url));

function accountName(): string {
  try {
    return userInfo().username;
  } catch {
    return '';
  }
}

/** Where a browser can be shown at all: not in continuous integration, and not without a display. */
function hasBrowser(): boolean {
  if (process.env.CI) return false;
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
}

/** Serves the desks until the process is told to stop, then closes them. */
export async function serveDesks(
  desks: readonly Desk[],
  { port, open: show }: { port: number; open: boolean },
  terminal: Terminal,
): Promise<void> {
  const stopped = interrupted();
  const { url, close } = await listen({ desks, webFolder, author: accountName(), port });
  terminal.out(`redthread is open at ${url}`);
  terminal.note('It answers on this machine only. Ctrl+C closes it.');
  if (show && hasBrowser()) {
    const browser = await open(url);
    // No browser is no reason to stop: the address is printed.
    browser.on('error', () => {});
  }
  await stopped;
  await close();
  for (const desk of desks) await desk.close();
}
