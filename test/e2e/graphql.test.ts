import { createServer, type Server } from 'node:http';
import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPanelTab, type PanelTab } from '../browser/firefox/panel-tab.ts';
import { builtExtension } from '../browser/lab-run.ts';
import { launchChromium } from '../browser/launch.ts';
import { closePanelPage, openPanelPage, type PanelPage } from '../browser/panel-page.ts';
import { listenLocally } from '../listen-locally.ts';
import { patienceMs } from '../patience.ts';

/** What a browser's log has of a body, as it comes: a GraphQL request is named by its operation, live. */

let server: Server;
let home: string;
let other: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    request.resume();
    if (request.url === '/page') {
      response.setHeader('content-type', 'text/html');
      response.end('<!doctype html><title>page</title>');
      return;
    }
    // No page may read it: what failed is what a person looks for.
    if (request.method === 'OPTIONS') {
      response.setHeader('access-control-allow-origin', '*');
      response.setHeader('access-control-allow-headers', 'content-type');
    }
    response.writeHead(200).end('{}');
  });
  const port = await listenLocally(server);
  home = `http://localhost:${port}`;
  other = `http://127.0.0.1:${port}`;
});

afterAll(() => void server?.close());

const calls = () => `(async () => {
  const quietly = (path, init) => fetch('${other}' + path, init).catch(() => {});
  const post = (body) => quietly('/graphql', {
    method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body),
  });
  await post({ query: 'mutation AddToCart($id: ID!) { add(id: $id) }', variables: { id: 7 } });
  await post([{ operationName: 'Me' }, { operationName: 'Stock' }]);
  await quietly('/graphql?operationName=Cart&extensions=%7B%7D');
})()`;

const NAMES = '[...document.querySelectorAll(".row .operation")].map((name) => name.textContent)';
const expected = ['AddToCart', 'Me, Stock', 'Cart'];

describe('in Chromium', () => {
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

  it('each row has the name of its operation', async () => {
    await open.page.goto(`${home}/page`);
    await open.page.evaluate(calls());
    await expect.poll(() => open.panel.frame.evaluate(NAMES), { timeout: patienceMs }).toEqual(expected);
  });
});

describe('in Firefox', () => {
  let tab: PanelTab;
  beforeAll(async () => {
    tab = await openPanelTab();
  });
  afterAll(() => tab?.close());

  it('each row has the name of its operation', async () => {
    await tab.goto(`${home}/page`);
    await tab.run(calls());
    await tab.panel.rowsWhen((rows) => rows.length >= expected.length);
    await expect.poll(() => tab.panel.evaluate(NAMES), { timeout: patienceMs }).toEqual(expected);
  });
});
