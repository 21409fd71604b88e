import type { Browser, Page } from 'playwright-core';

/** A desk and a phone. */
export const VIEWPORTS = {
  desk: { width: 1440, height: 900 },
  phone: { width: 390, height: 844 },
} as const;

export interface WatchedPage {
  page: Page;
  /** Errors on the console, uncaught errors, and requests that left this machine. */
  wrongs: string[];
}

/** Opens a page that notes whatever should not happen; who decides is already known there. */
export async function watchedPage(
  browser: Browser,
  address: string,
  size: keyof typeof VIEWPORTS,
  author = 'Ada Reader',
): Promise<WatchedPage> {
  const phone = size === 'phone';
  const context = await browser.newContext({
    viewport: VIEWPORTS[size],
    hasTouch: phone,
    isMobile: phone,
    reducedMotion: 'reduce',
    storageState: {
      cookies: [],
      origins: [
        { origin: new URL(address).origin, localStorage: [{ name: 'redthread.author', value: author }] },
      ],
    },
  });
  const page = await context.newPage();
  page.setDefaultTimeout(12_000);
  const wrongs: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') wrongs.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => wrongs.push(`uncaught: ${error.message}`));
  context.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== '127.0.0.1')
      wrongs.push(`left this machine: ${request.url()}`);
  });
  await page.goto(address);
  return { page, wrongs };
}
