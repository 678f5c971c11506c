import { mkdirSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { builtExtension } from '../browser/lab-run.ts';
import { launchChromium } from '../browser/launch.ts';
import { closePanelPage, openPanelPage, type PanelPage } from '../browser/panel-page.ts';
import { listenLocally } from '../listen-locally.ts';
import { patienceMs } from '../patience.ts';

/** The list of problems in a real DevTools: what a reload has fixed, and its keys. */

let server: Server;
let home: string;
let isFixed = false;
let browser: Browser;
let open: PanelPage;

beforeAll(async () => {
  mkdirSync('artifacts/problems-live', { recursive: true });
  server = createServer(({ url = '/' }, response) => {
    if (url === '/items' && isFixed) response.setHeader('access-control-allow-origin', '*');
    if (url !== '/page') return void response.end('{}');
    response.setHeader('content-type', 'text/html');
    const { port } = server.address() as { port: number };
    response.end(`<!doctype html><link rel="icon" href="data:,"><title>page</title><script>
      const ask = (path) => fetch('http://127.0.0.1:${port}' + path).catch(() => {});
      ask('/items').then(() => ask('/others'));</script>`);
  });
  home = `http://localhost:${await listenLocally(server)}`;
  browser = await launchChromium({ extensions: [builtExtension] });
  open = await openPanelPage(browser);
});

afterAll(async () => {
  if (open !== undefined) await closePanelPage(open);
  await browser?.close();
  server?.closeAllConnections();
  server?.close();
});

const PROBLEMS = `[...document.querySelectorAll('[data-problem] .problem-row .name')].map((row) => row.textContent)`;
const COUNT = `document.querySelector('[data-testid="view-problems"] .bad')?.textContent.trim()`;
const RESOLVED = `[...document.querySelectorAll('[data-testid="resolved"] [data-resolved]')].map((line) => line.dataset.resolved + ' ' + line.querySelector('.name').textContent)`;

it('moves what a reload has fixed to those that are resolved, and keeps what still fails', async () => {
  const { page, panel } = open;
  const shown = (what: string) => expect.poll(() => panel.frame.evaluate(what), { timeout: patienceMs });
  await page.goto(`${home}/page`);
  await panel.frame.$eval('[data-testid="view-problems"]', (view) => (view as HTMLElement).click());
  await shown(PROBLEMS).toEqual(['/items', '/others']);
  expect(await panel.frame.evaluate(RESOLVED)).toEqual([]);
  // Of a call that failed, the headers come after its end.
  await panel.frame.waitForSelector('[data-problem="allow-origin-missing"][data-count="2"]');
  isFixed = true;
  await page.reload();
  await shown(RESOLVED).toEqual(['allow-origin-missing /items']);
  await shown(PROBLEMS).toEqual(['/others']);
  await shown(COUNT).toBe('1');
  await panel.screenshot('artifacts/problems-live/panel.png');
  await panel.frame.$eval('[data-resolved]', (line) => (line as HTMLElement).click());
  await shown(`document.querySelector('[data-testid="sentence"]')?.textContent ?? ''`).toContain(
    'may read it',
  );
});

it('brings what finds in a page to its own filter, and leaves DevTools’ own out of it', async () => {
  const { devtools, panel } = open;
  const { keyboard } = devtools.page;
  const focused = () => panel.frame.evaluate('document.hasFocus() && document.activeElement.className');
  await panel.frame.focus('[role="tree"]');
  await keyboard.down('Control');
  await keyboard.press('f');
  await keyboard.up('Control');
  await expect.poll(focused, { timeout: patienceMs }).toBe('filter');
  // What DevTools had opened would take the next key.
  await keyboard.type('items');
  await expect
    .poll(() => panel.frame.$eval('.filter', (field) => (field as HTMLInputElement).value), {
      timeout: patienceMs,
    })
    .toBe('items');
  await keyboard.press('Escape');
  await keyboard.press('Escape');
  await expect
    .poll(() => panel.frame.evaluate('document.activeElement.role'), { timeout: patienceMs })
    .toBe('tree');
});
