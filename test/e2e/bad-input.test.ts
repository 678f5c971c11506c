import type { Browser, Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  asksForTheWorst,
  type BadInputServer,
  navigations,
  opensStreams,
  replacesHistory,
  startBadInputServer,
} from '../browser/bad-input-server.ts';
import { builtExtension } from '../browser/lab-run.ts';
import { launchChromium } from '../browser/launch.ts';
import type { Devtools, Panel } from '../browser/panel.ts';
import { closePanelPage, openPanelPage } from '../browser/panel-page.ts';
import { patienceMs } from '../patience.ts';

/**
 * Pages that do what no page should: the panel stays usable, says what it left out, and nothing throws (which
 * `closePanelPage` looks after). `firefox-bad-input` is the same in Firefox.
 */
let server: BadInputServer;
let browser: Browser;
let page: Page;
let devtools: Devtools;
let panel: Panel;
let home: string;
let other: string;

const patient = { timeout: patienceMs };

beforeAll(async () => {
  server = await startBadInputServer();
  ({ home } = server);
  [other = ''] = server.others;
  browser = await launchChromium({
    extensions: [builtExtension],
    args: [`--ignore-certificate-errors-spki-list=${server.certificate.spki}`],
  });
});

afterAll(async () => {
  await browser?.close();
  server?.close();
});

beforeEach(async () => {
  ({ page, devtools, panel } = await openPanelPage(browser));
  await page.goto(`${home}/page`);
});

afterEach(() => closePanelPage({ page, devtools }));

const run = (code: string) => page.evaluate(`{ ${code} } 0`);

/** How many rows there are, drawn or not. */
const count = () =>
  panel.frame.$eval('[role="grid"]', (grid) => Number(grid.getAttribute('aria-rowcount')) - 1).catch(() => 0);

/** A person can still do all they came for: find a call that is made now, read why it failed, and empty the list. */
async function isUsable(): Promise<void> {
  await run(`fetch('${other}/call/afterwards').catch(() => {})`);
  await panel.filter('afterwards');
  const row = '[role="row"][data-verdict="blocked"][data-url$="/call/afterwards"]';
  await panel.frame.waitForSelector(row);
  await panel.frame.$eval(row, (each) => (each as HTMLElement).click());
  const said = () =>
    panel.frame.$eval('[data-testid="sentence"]', ({ textContent }) => textContent).catch(() => '');
  await expect.poll(said, patient).toContain('Access-Control-Allow-Origin');
  await panel.filter('');
  await panel.frame.$eval('.toolbar button', (clear) => (clear as HTMLElement).click());
  await expect.poll(count, patient).toBeLessThan(10);
}

const statusesOf = (name: string) =>
  panel.frame
    .$$eval(`[role="row"][data-url$="${name}"]`, (rows) =>
      rows.map((row) => [(row as HTMLElement).dataset.verdict, row.querySelector('.cell.why')?.textContent]),
    )
    .catch(() => []);
const statusOf = async (name: string) => (await statusesOf(name))[0] ?? null;

describe('a page that navigates a hundred times a second', () => {
  it('leaves the rows of the last document', async () => {
    await page.goto(`${home}/storm`).catch(() => {});
    await page.waitForFunction(`document.title === 'over'`, { polling: 100, ...patient });
    await panel.filter('/call/of-');
    await expect
      .poll(() => statusOf(`/call/of-${navigations}`), patient)
      .toEqual(['blocked', expect.anything()]);
    // Those of the documents before it are gone.
    await expect.poll(() => statusOf('/call/of-0'), patient).toBeNull();
    await isUsable();
  });

  it('leaves those of all in a preserved log', async () => {
    await panel.frame.$eval('.toolbar input[type="checkbox"]', (box) => (box as HTMLElement).click());
    await page.goto(`${home}/storm`).catch(() => {});
    await page.waitForFunction(`document.title === 'over'`, { polling: 100, ...patient });
    await panel.filter(`/call/of-${navigations}`);
    // A document that is about to be replaced may make the last call as well, which ends with it.
    await expect
      .poll(() => statusesOf(`/call/of-${navigations}`), patient)
      .toContainEqual(['blocked', expect.anything()]);
    // Of a call that ends with its document Chromium tells nobody, so that any of the others may be missing.
    await panel.filter('/call/of-');
    const drawn = () => panel.frame.$$eval('[role="row"][data-url*="/call/of-"]', (all) => all.length);
    await expect.poll(drawn, patient).toBeGreaterThan(1);
    await isUsable();
  });
});

it('a page that replaces its history in a loop keeps its rows', async () => {
  await run(`fetch('${other}/call/before').catch(() => {})`);
  await expect.poll(() => statusOf('/call/before'), patient).toEqual(['blocked', expect.anything()]);
  await run(replacesHistory);
  // A call made after all that has its row once DevTools have told of the navigations.
  await run(`fetch('${other}/call/behind').catch(() => {})`);
  await expect.poll(() => statusOf('/call/behind'), patient).toEqual(['blocked', expect.anything()]);
  expect(await statusOf('/call/before')).toEqual(['blocked', expect.anything()]);
  await isUsable();
});

it('a thousand EventSources and streams have their rows while they run', async () => {
  await run(opensStreams(server, 500));
  await panel.filter('is:running');
  await expect.poll(server.open, patient).toBe(1_000);
  await panel.frame.waitForSelector('[data-testid="look-for-running"]');
  await panel.frame.$eval('[data-testid="look-for-running"]', (button) => (button as HTMLElement).click());
  await expect.poll(count, patient).toBe(1_000);
  const verdicts = () =>
    panel.frame.$$eval('[role="row"][data-url]', (rows) => [
      ...new Set(rows.map((row) => (row as HTMLElement).dataset.verdict)),
    ]);
  await expect.poll(verdicts, patient).toEqual(['allowed']);
  await panel.filter('');
  await isUsable();
});

it('a response without end, 103s without end and circles are told as what they are', async () => {
  await run(asksForTheWorst(server, 50));
  await expect.poll(() => statusOf('/endless/body'), patient).toEqual(['allowed', 'Running · Allowed']);
  await expect
    .poll(() => statusOf('/early/hints'), patient)
    .toEqual(['cannot-tell', 'Running · no response yet']);
  await panel.filter('/circle/');
  await expect.poll(count, patient).toBe(50);
  for (const name of ['/circle/0', '/circle/49']) {
    await panel.filter(name);
    await expect.poll(() => statusOf(name), patient).toEqual(['failed', 'Too many redirects']);
  }
  await isUsable();
});
