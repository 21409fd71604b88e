import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCase } from '../../src/case/createCase.ts';
import { type Listening, listen } from '../../src/server/listen.ts';
import { openDesk } from '../../src/workflows/openDesk.ts';
import { fixtureDesk } from '../server/fixtureDesk.ts';
import { buildPage } from './buildPage.ts';
import { findChromium, launchChromium } from './chromium.ts';
import { VIEWPORTS, watchedPage } from './watchedPage.ts';

const skipped = findChromium() === null && !process.env.CI;
const SECTIONS = ['Documents', 'Network', 'Screening', 'Evidence', 'Report'];

describe.skipIf(skipped)('the page on a phone, and over a real case', () => {
  let browser: Browser;
  let server: Listening;
  let folder: string;
  const fixture = fixtureDesk();
  const home = mkdtempSync(join(tmpdir(), 'redthread-case-'));
  const path = join(home, 'harbour.redthread');
  createCase(path, { name: 'Harbour' }).close();
  const real = openDesk(path, join(home, 'lists'));

  beforeAll(async () => {
    [browser, folder] = await Promise.all([launchChromium(), buildPage()]);
    server = await listen({ desks: [fixture, real], webFolder: folder, author: 'sam', port: 0 });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    await real.close();
  });

  it('accepts a card in the sheet at the foot of a phone', async () => {
    const article = 'a1'.repeat(8);
    const address = `${server.url}/lark-papers/documents/${article}`;
    const { page, wrongs } = await watchedPage(browser, address, 'phone');
    await page.getByRole('button', { name: /4 statements/ }).tap();
    const sheet = page.getByRole('complementary', { name: 'Statement' });
    await sheet.getByText('2 of 10').waitFor();
    await sheet.getByRole('button', { name: /^Accept/ }).tap();
    await page.getByText('Development accepted.').waitFor();
    await sheet.getByText('3 of 10').waitFor();
    expect(fixture.statements().find(({ id }) => id === `${article}:s2`)?.review.state).toBe('accepted');
    expect(wrongs).toEqual([]);
    await page.context().close();
  });

  it.each(['desk', 'phone'] as const)(
    'never scrolls sideways, on any screen, at the size of a %s',
    async (size) => {
      const { page, wrongs } = await watchedPage(browser, `${server.url}/lark-papers/documents`, size);
      for (const section of SECTIONS) {
        await page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: section }).click();
        await page.waitForTimeout(250);
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        expect({ section, width }).toEqual({ section, width: VIEWPORTS[size].width });
      }
      expect(wrongs).toEqual([]);
      await page.context().close();
    },
  );

  it('starts an empty case with a file, reads it, and shows what it says', async () => {
    const { page, wrongs } = await watchedPage(browser, `${server.url}/harbour/documents`, 'desk');
    await page.getByRole('heading', { name: 'Start with a document' }).waitFor();
    await page.getByLabel('Published by').fill('The Harbour Courier');
    await page.locator('input[type=file]').setInputFiles([
      {
        name: 'memo.txt',
        mimeType: 'text/plain',
        buffer: Buffer.from(
          'Severin Works is a subsidiary of Polaris Holding, according to an internal report.',
        ),
      },
      { name: 'empty.txt', mimeType: 'text/plain', buffer: Buffer.from('') },
    ]);
    await page.locator('.added-read', { hasText: 'memo.txt' }).waitFor();
    await page.locator('.added-unread', { hasText: 'empty.txt' }).waitFor();
    await page.locator('.added-read').getByRole('link').click();
    await page.getByText('is a subsidiary of').waitFor();
    expect(real.documents().map(({ publisher }) => publisher)).toEqual([
      'The Harbour Courier',
      'The Harbour Courier',
    ]);
    for (const section of SECTIONS) {
      await page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: section }).click();
      await page.waitForTimeout(250);
      expect(await page.getByRole('alert').count()).toBe(0);
    }
    expect(wrongs).toEqual([]);
    await page.context().close();
  });
});
