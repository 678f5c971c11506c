import { createServer, type Server } from 'node:http';
import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPanelTab, type PanelTab } from '../browser/firefox/panel-tab.ts';
import { builtExtension } from '../browser/lab-run.ts';
import { launchChromium } from '../browser/launch.ts';
import type { PanelRow } from '../browser/panel.ts';
import { closePanelPage, openPanelPage, type PanelPage } from '../browser/panel-page.ts';
import { listenLocally } from '../listen-locally.ts';
import { patienceMs } from '../patience.ts';

/** One request, one row: redirects whose later preflight fails, in both browsers as a person has them. */

let server: Server;
let home: string;
let other: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    const url = request.url ?? '/';
    if (url === '/page') {
      response.setHeader('content-type', 'text/html');
      response.end('<!doctype html><title>page</title>');
      return;
    }
    response.setHeader('access-control-allow-origin', '*');
    const isPreflight = request.method === 'OPTIONS';
    // The way there is allowed all it asks for; where it leads to knows no header, and no method but GET and POST.
    if (url.startsWith('/from')) {
      response.setHeader('access-control-allow-headers', 'x-request-id');
      response.setHeader('access-control-allow-methods', 'PUT');
      if (isPreflight) response.writeHead(204).end();
      else response.writeHead(307, { location: url.replace('/from', '/to') }).end();
      return;
    }
    response.writeHead(isPreflight ? 204 : 200).end();
  });
  const port = await listenLocally(server);
  home = `http://localhost:${port}`;
  other = `http://127.0.0.1:${port}`;
});

afterAll(() => void server?.close());

/** What the page does, one call after the other, so that the last row's coming says that all have come. */
const calls = () => `(async () => {
  const quietly = (path, init) => fetch('${other}' + path, init).catch(() => {});
  await quietly('/from?names', { method: 'POST', headers: { 'X-Request-Id': '7' } });
  await quietly('/from?method', { method: 'PUT' });
  await quietly('/from?both', { method: 'PUT', headers: { 'X-Request-Id': '7' } });
  await quietly('/last');
})()`;

/** Each row as `path: method verdict reason`. */
const lines = (rows: readonly PanelRow[]) =>
  rows
    .filter(({ url }) => url.startsWith(other))
    .map(({ url, method, verdict, reason }) => `${url.slice(other.length)}: ${method} ${verdict} ${reason}`)
    .sort();

const expected = [
  '/from?both: PUT blocked method-not-allowed',
  '/from?method: PUT blocked method-not-allowed',
  '/from?names: POST blocked header-not-allowed',
  '/last: GET allowed null',
];

describe('in Chromium a redirect whose preflight fails is one row', () => {
  let browser: Browser;
  let open: PanelPage;

  beforeAll(async () => {
    browser = await launchChromium({ extensions: [builtExtension] });
    open = await openPanelPage(browser);
  });

  afterAll(async () => {
    if (open !== undefined) await closePanelPage(open);
    await browser?.close();
  });

  it('which says what failed, and stays the only one', async () => {
    await open.page.goto(`${home}/page`);
    await open.page.evaluate(calls());
    await expect.poll(async () => lines(await open.panel.rows()), { timeout: patienceMs }).toEqual(expected);
    expect(lines(await open.panel.rows())).toEqual(expected);
  });
});

describe('in Firefox a redirect whose preflight fails is one row', () => {
  let tab: PanelTab;
  beforeAll(async () => {
    tab = await openPanelTab();
  });
  afterAll(() => tab?.close());

  it('which says what failed', async () => {
    await tab.goto(`${home}/page`);
    await tab.run(calls());
    const rows = async () => lines(await tab.panel.rowsWhen(() => true));
    await expect.poll(rows, { timeout: patienceMs }).toEqual(expected);
  });
});
