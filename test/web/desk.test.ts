import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Listening, listen } from '../../src/server/listen.ts';
import type { Desk } from '../../src/workflows/desk.ts';
import { fixtureDesk } from '../server/fixtureDesk.ts';
import { buildPage } from './buildPage.ts';
import { findChromium, launchChromium } from './chromium.ts';
import { watchedPage } from './watchedPage.ts';

const skipped = findChromium() === null && !process.env.CI;
if (skipped)
  console.warn('Browser tests are skipped: no Chromium on the PATH. Set CHROMIUM_PATH to run them.');

const article = 'a1'.repeat(8);
const TESTS = 14;

describe.skipIf(skipped)('the page at a desk', () => {
  // Each test has a case of its own; the browser keeps the page of the one server in its cache.
  const desks = Array.from({ length: TESTS }, (_, index) => fixtureDesk(`Case ${index + 1}`));
  let browser: Browser;
  let folder: string;
  let server: Listening;
  let page: Page;
  let wrongs: string[];
  let used = 0;
  let desk: Desk;
  let home: string;

  beforeAll(async () => {
    [browser, folder] = await Promise.all([launchChromium(), buildPage()]);
    server = await listen({ desks, webFolder: folder, author: 'sam', port: 0 });
    ({ page, wrongs } = await watchedPage(browser, server.url, 'desk'));
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  beforeEach(async () => {
    wrongs.length = 0;
    desk = desks[used++]!;
    home = `${server.url}/case-${used}`;
    await page.goto(`${home}/documents`);
  });
  afterEach(() => expect(wrongs).toEqual([]));

  const openArticle = () => page.goto(`${home}/documents/${article}`);
  const stateOf = (id: string) => desk.statements().find((one) => one.id === id)?.review.state;

  it('leads from the list into a document and accepts a card by key, and takes it back', async () => {
    await page.getByRole('link', { name: /Arms maker Severin Works/ }).click();
    await page.getByRole('heading', { name: /Arms maker Severin Works/ }).waitFor();
    await page.keyboard.press('j');
    await page.locator('.card-active').waitFor();
    expect(await page.locator('.thread-active').count()).toBe(1);
    await page.keyboard.press('a');
    await page.getByText('Test accepted.').waitFor();
    expect(stateOf(`${article}:s1`)).toBe('accepted');
    await page.keyboard.press('u');
    await page.getByText('Taken back.').waitFor();
    expect(stateOf(`${article}:s1`)).toBe('proposed');
  });

  it('places cards without overlap, each on a thread', async () => {
    await openArticle();
    await page.locator('.margin-item').nth(9).waitFor();
    await page.waitForTimeout(300);
    const boxes = await page.locator('.margin-item').evaluateAll((cards) =>
      cards.map((card) => {
        const { top, bottom } = card.getBoundingClientRect();
        return { top, bottom };
      }),
    );
    for (const [index, { top }] of boxes.entries()) {
      if (index > 0) expect(top).toBeGreaterThanOrEqual(boxes[index - 1]!.bottom);
    }
    expect(await page.locator('.threads path').count()).toBe(boxes.length);
  });

  it('asks once who decides', async () => {
    await page.evaluate(() => localStorage.clear());
    await openArticle();
    await page.getByRole('button', { name: /Severin Works tested Lark-4/ }).click();
    await page.keyboard.press('x');
    const dialog = page.getByRole('dialog', { name: 'Who decides?' });
    expect(await dialog.getByLabel('Your name').inputValue()).toBe('sam');
    await dialog.getByLabel('Your name').fill('Bea Writer');
    await dialog.getByRole('button', { name: 'Decide under this name' }).click();
    await page.getByText('Test rejected.').waitFor();
    expect(desk.log().at(-1)).toMatchObject({ author: 'Bea Writer', entry: { kind: 'reject-statement' } });
    await page.evaluate(() => localStorage.setItem('redthread.author', 'Ada Reader'));
  });

  it('corrects a proposal in the margin', async () => {
    await openArticle();
    await page.getByRole('button', { name: /Severin Works developed Lark-4/ }).click();
    await page.keyboard.press('c');
    const form = page.getByRole('form', { name: 'Correct the statement' });
    await form.getByLabel('Stance').selectOption('alleged');
    await form.getByLabel('When').fill('last year');
    expect(await form.getByRole('button', { name: 'Save the correction' }).isDisabled()).toBe(true);
    await form.getByLabel('When').fill('2030');
    await form.getByRole('button', { name: 'Save the correction' }).click();
    await page.getByText('Development corrected.').waitFor();
    const corrected = desk.statements().find(({ id }) => id === `${article}:s2`);
    expect(corrected).toMatchObject({ stance: 'alleged', time: '2030', review: { state: 'corrected' } });
  });

  it('makes a statement of selected text, with a party that was not marked before', async () => {
    await openArticle();
    await page.locator('.block').nth(2).waitFor();
    await page.evaluate(() => {
      const block = document.querySelectorAll('.block')[2]!;
      getSelection()?.selectAllChildren(block.querySelector('p')!);
    });
    await page.getByRole('button', { name: /Add a statement/ }).click();
    const form = page.getByRole('form', { name: 'Add a statement' });
    await form.getByRole('combobox', { name: 'Says', exact: true }).selectOption('membership');
    await form.getByLabel('Member', { exact: true }).fill('Two off');
    await form.getByRole('option', { name: /Two officials/ }).click();
    await form.getByLabel('Organization', { exact: true }).fill('Coastal Guard');
    await form.getByRole('option', { name: /“Coastal Guard”/ }).click();
    await form.getByRole('button', { name: 'Add the statement' }).click();
    await page.getByText('Membership added.').waitFor();
    const added = desk.open(article)!.statements.find(({ rule }) => rule === 'person')!;
    expect(added.citation.quote).toMatch(/^Severin Works is a subsidiary.*forwarding company\.$/);
    const names = new Map(desk.open(article)!.entities.map(({ id, names: [name] }) => [id, name]));
    expect(added.roles.organization!.map((id) => names.get(id))).toEqual(['Coastal Guard']);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Taken back.').waitFor();
    expect(desk.open(article)!.statements.some(({ rule }) => rule === 'person')).toBe(false);
  });

  it('opens a line of the network down to its sentence in the document', async () => {
    await page.getByRole('heading', { name: 'Documents', exact: true }).waitFor();
    await page.keyboard.press('2');
    await page.getByRole('button', { name: 'List', exact: true }).click();
    await page.getByRole('button', { name: 'Lark-4', exact: true }).waitFor();
    await page.locator('.network-row', { hasText: 'Severin Works' }).first().locator('summary').click();
    await page.locator('details[open]').getByRole('button', { name: 'Lark-4' }).click();
    const panel = page.getByRole('complementary', { name: 'Details' });
    await panel.getByText('The state arms maker Severin Works has developed the Lark-4').waitFor();
    await panel
      .getByRole('link', { name: /Read it in/ })
      .last()
      .click();
    await page.locator('.card-active', { hasText: 'developed' }).waitFor();
    expect(new URL(page.url()).pathname).toBe(`/case-${used}/documents/${article}`);
  });

  it('draws the network', async () => {
    await page.goto(`${home}/network`);
    await page.locator('.network-frame[data-drawn]').waitFor();
    expect(await page.locator('.network-frame canvas').count()).toBeGreaterThan(1);
  });

  it('shows how a party comes under sanctions, no firmer than the hit, with who owns how much', async () => {
    await desk.screen('2030-06-02');
    const open = () => page.goto(`${home}/network?view=list&party=${encodeURIComponent(`${article}:1`)}`);
    await open();
    const exposure = page.getByRole('region', { name: 'Exposure' });
    await exposure.getByText('Possibly blocked').waitFor();
    await exposure.getByText(/Severin Works may be listed: .*nobody has decided/).waitFor();
    const row = exposure.getByRole('row', { name: /Polaris Holding/ });
    expect(await row.textContent()).toMatch(/50% or more.*does not count/);
    await exposure.getByText('No legal advice', { exact: false }).waitFor();
    await exposure.getByText('1 sentence behind it').first().click();
    await exposure.getByText('Severin Works is a subsidiary of Polaris Holding').waitFor();
    const hit = { entity: `${article}:1`, list: 'invented_sanctions', listing: '7001', reason: 'same seat' };
    desk.decide({ kind: 'confirm-hit', ...hit }, 'Ada Reader');
    await open();
    await exposure.getByText('Listed', { exact: true }).waitFor();
    await exposure.getByText(/Severin Works is listed/).waitFor();
  });

  it('shows leads as leads, accepts one only with a reason, and takes it back', async () => {
    await page.goto(`${home}/network?view=list&party=${encodeURIComponent(`${article}:5`)}`);
    const leads = page.getByRole('region', { name: 'Who may it be?' });
    await leads.getByRole('listitem').first().waitFor();
    expect(await leads.getByText('lead, not a fact').count()).toBe(2);
    const first = leads.locator('.lead').first();
    expect(await first.textContent()).toMatch(/Meridian Trade.*For.*as the unnamed party is here.*Against/);
    await first.getByRole('button', { name: 'Accept' }).click();
    const accept = first.getByRole('button', { name: 'Accept under my name' });
    expect(await accept.isDisabled()).toBe(true);
    await first.getByLabel('Why it is Meridian Trade').fill('The invoice bears its stamp');
    await accept.click();
    await leads.getByText(/Identified by Ada Reader.*The invoice bears its stamp/).waitFor();
    expect(await leads.getByText('lead, not a fact').count()).toBe(1);
    expect(desk.log().at(-1)).toMatchObject({
      author: 'Ada Reader',
      entry: { kind: 'accept-lead', placeholder: `${article}:5`, candidate: { entity: `${article}:10` } },
    });
    await leads.getByRole('button', { name: 'undo' }).click();
    await leads.getByText('lead, not a fact').nth(1).waitFor();
    await leads.locator('.lead').nth(1).getByRole('button', { name: 'Not this one' }).click();
    await leads.getByText(/Dismissed by Ada Reader/).waitFor();
  });

  it('confirms a hit only with a reason', async () => {
    await page.goto(`${home}/screening`);
    await page.getByLabel('As of').fill('2031-05-01');
    await page.getByRole('button', { name: 'Screen', exact: true }).click();
    await page.getByText('1 hit').waitFor();
    await page.getByLabel('Threshold', { exact: true }).fill('0.5');
    await page.getByText('2 hits').waitFor();
    await page.getByRole('button', { name: 'Confirm' }).first().click();
    const save = page.getByRole('button', { name: 'Confirm the hit' });
    expect(await save.isDisabled()).toBe(true);
    await page.getByLabel(/Why Severin Works is this listed party/).fill('Same name, same country');
    await save.click();
    await page.getByText('Severin Works: hit confirmed.').waitFor();
    expect(desk.screening()?.hits[0]?.decision).toMatchObject({
      verdict: 'confirmed',
      reason: 'Same name, same country',
      author: 'Ada Reader',
    });
  });

  it('warns where no snapshot is old enough', async () => {
    await page.goto(`${home}/screening`);
    await page.getByLabel('As of').fill('2029-01-01');
    await page.getByRole('button', { name: 'Screen', exact: true }).click();
    await page.getByText('no snapshot as old as 1 Jan 2029').waitFor();
    await page.getByRole('heading', { name: 'Nothing was screened' }).waitFor();
  });

  it('shows claims that are denied, and keeps a grade', async () => {
    await page.goto(`${home}/evidence`);
    await page.getByRole('button', { name: /^Denied/ }).click();
    expect(await page.locator('.claim').count()).toBe(2);
    await page.getByLabel('Reliability of The Harbour Courier').selectOption('B');
    await page.getByText('The Harbour Courier graded B, usually reliable.').waitFor();
    expect(desk.log().at(-1)?.entry).toMatchObject({ kind: 'grade-source', reliability: 'B' });
  });

  it('shows the report in its sandbox', async () => {
    await page.goto(`${home}/report`);
    const frame = page.frameLocator('iframe');
    await frame.getByRole('heading', { name: desk.name }).waitFor();
    expect(await page.getByRole('link', { name: /Keep as one HTML file/ }).getAttribute('href')).toContain(
      '?download',
    );
  });

  it('says what to do when the server has gone', async () => {
    const lone = await listen({ desks: [desk], webFolder: folder, author: 'sam', port: 0 });
    await page.goto(`${lone.url}/case-${used}/documents`);
    await page.getByRole('heading', { name: 'Documents', exact: true }).waitFor();
    await lone.close();
    await page.keyboard.press('4');
    await page.getByText('redthread does not answer any more').waitFor();
    expect(wrongs.splice(0).every((wrong) => wrong.includes('ERR_CONNECTION_REFUSED'))).toBe(true);
  });
});
