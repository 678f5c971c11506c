import { createServer, type Server } from 'node:http';
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { builtExtension } from '../browser/lab-run.ts';
import { launchChromium } from '../browser/launch.ts';
import type { Devtools, Panel } from '../browser/panel.ts';
import { closePanelPage, openPanelPage } from '../browser/panel-page.ts';
import { listenLocally } from '../listen-locally.ts';
import { patienceMs } from '../patience.ts';

/** What a service worker's own request tells of the page's, and what it looks like when the page gives its call up. */

const worker = `addEventListener('install', () => skipWaiting());
  addEventListener('activate', (event) => event.waitUntil(clients.claim()));
  addEventListener('fetch', (event) => {
    const way = new URL(event.request.url).searchParams.get('way');
    if (way === 'passes') event.respondWith(fetch(event.request));
    if (way === 'asks') event.respondWith(fetch(event.request.url));
    if (way === 'renews') event.respondWith(renewed(event));
  });
  async function renewed(event) {
    const store = await caches.open('kept');
    const kept = await store.match(event.request);
    const renewal = fetch(event.request).then((response) => store.put(event.request, response));
    event.waitUntil(renewal);
    return kept ?? renewal.then(() => store.match(event.request));
  }`;

let server: Server;
let browser: Browser;
let page: Page;
let devtools: Devtools;
let panel: Panel;
let api: string;

beforeAll(async () => {
  server = createServer(({ url = '' }, response) => {
    const [type, body] = url.startsWith('/worker.js')
      ? ['text/javascript', worker]
      : url === '/' || url.startsWith('/document')
        ? ['text/html', '<!doctype html><title>page</title>']
        : ['application/json', '[]'];
    response.setHeader('content-type', type).setHeader('access-control-allow-origin', '*');
    // The rest never comes.
    if (url.startsWith('/endless')) response.write('x'.repeat(4_000));
    else if (url.startsWith('/slow')) setTimeout(() => response.end(body), 300);
    else response.end(body);
  });
  const port = await listenLocally(server);
  api = `http://127.0.0.1:${port}`;
  browser = await launchChromium({ extensions: [builtExtension] });
  ({ page, devtools, panel } = await openPanelPage(browser));
  await page.goto(`http://localhost:${port}/`);
  await page.evaluate(
    `navigator.serviceWorker.register('/worker.js').then(() => navigator.serviceWorker.ready)`,
  );
  await page.waitForFunction('navigator.serviceWorker.controller !== null', { timeout: patienceMs });
});

afterAll(async () => {
  if (panel !== undefined) await closePanelPage({ page, devtools });
  await browser?.close();
  server?.closeAllConnections();
  server?.close();
});

it.each<[says: string, init: string, path: string, script: string, verdicts: readonly string[]]>([
  ['passes on a no-cors call', `{ mode: 'no-cors' }`, '/a?way=passes', 'opaque', ['opaque', 'opaque']],
  [
    'asks in mode cors for a no-cors call',
    `{ mode: 'no-cors' }`,
    '/b?way=asks',
    'cors',
    ['allowed', 'allowed'],
  ],
  [
    'passes on a no-cors call to a document',
    `{ mode: 'no-cors' }`,
    '/document?way=passes',
    'opaque',
    ['opaque', 'opaque'],
  ],
  [
    'hands on what it kept, and asks again for longer than the page',
    `{ mode: 'no-cors' }`,
    '/slow?way=renews',
    'opaque',
    ['opaque', 'opaque', 'opaque', 'opaque'],
  ],
  ['passes on a call in mode cors', '{}', '/c?way=passes', 'cors', ['allowed', 'allowed']],
  [
    'passes on a call that the page gives up',
    '{ signal: (window.giveUp = new AbortController()).signal }',
    '/endless?way=passes',
    'cors',
    ['allowed', 'allowed'],
  ],
])('all rows where the service worker %s', async (_, init, path, script, verdicts) => {
  const reads = path.startsWith('/endless') ? '' : 'await response.text();';
  const call = `fetch('${api}${path}', ${init})`;
  for (let rows = 0; rows < verdicts.length; rows += 2) {
    const type = await page.evaluate(
      `${call}.then(async (response) => { ${reads} window.kept = response; return response.type; })`,
    );
    expect(type).toBe(script);
  }
  await page.evaluate('window.giveUp?.abort()');
  const settled = async () =>
    (await panel.rows()).filter(({ url }) => url === `${api}${path}`).map(({ verdict }) => verdict);
  await expect.poll(settled, { timeout: patienceMs, interval: 200 }).toEqual(verdicts);
});
