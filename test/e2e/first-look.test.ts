import { createServer, type Server } from 'node:http';
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type Asked,
  askedBy,
  type CountingExtension,
  countingExtension,
} from '../browser/counting-extension.ts';
import { builtExtension } from '../browser/lab-run.ts';
import { launchChromium } from '../browser/launch.ts';
import { openDevtools } from '../browser/panel.ts';
import { listenLocally } from '../listen-locally.ts';
import { patienceMs } from '../patience.ts';

/** DevTools that are open, and a panel that nobody looks at; and the moment that somebody does. */

let server: Server;
let home: string;
let other: string;
let extension: CountingExtension;
let browser: Browser;

beforeAll(async () => {
  server = createServer((request, response) => {
    const url = request.url ?? '/';
    if (url.startsWith('/page')) {
      response.setHeader('content-type', 'text/html');
      return response.end('<!doctype html><title>page</title>');
    }
    response.setHeader('cache-control', 'no-store');
    // What comes of /hidden fails, and its headers may come later than that.
    if (!url.startsWith('/hidden')) response.setHeader('access-control-allow-origin', '*');
    if (request.method === 'OPTIONS') {
      response.setHeader('access-control-allow-methods', 'PUT');
      return response.writeHead(204).end();
    }
    if (url.startsWith('/from'))
      return response.writeHead(307, { location: url.replace('/from', '/to') }).end();
    return setTimeout(() => response.end('text'), url.startsWith('/slow') ? 400 : 0);
  });
  const port = await listenLocally(server);
  home = `http://localhost:${port}`;
  other = `http://127.0.0.1:${port}`;
  extension = countingExtension(builtExtension);
  browser = await launchChromium({ extensions: [extension.folder] });
});

afterAll(async () => {
  await browser?.close();
  extension?.remove();
  server?.closeAllConnections();
  server?.close();
});

/** Has the page call until it is told to stop, each time in another way. */
const startCalls = (page: Page, name: string) =>
  page.evaluate(`{
    window.sent = [];
    const ways = [
      ['/quick', {}], ['/hidden', {}], ['/quick', { method: 'PUT' }], ['/slow', {}], ['/from', {}],
      ['/hidden', { method: 'PUT' }], ['/slow', { method: 'PUT' }],
    ];
    window.calls = (async () => {
      for (let i = 0; !window.stopped && i < 400; i++) {
        const [path, init] = ways[i % ways.length];
        const url = '${other}' + path + '/${name}/' + i;
        sent.push(url);
        fetch(url, init).then((response) => response.text()).catch(() => {});
        // It goes on however long the panel takes, and stays a list of which every row is drawn.
        await new Promise((later) => setTimeout(later, i < 120 ? 5 : 50));
      }
    })();
    0;
  }`);

/** @returns all that was sent */
const stopCalls = (page: Page) =>
  page.evaluate(async () => {
    const own = globalThis as unknown as { stopped: boolean; calls: Promise<void>; sent: readonly string[] };
    own.stopped = true;
    await own.calls;
    return own.sent;
  });

/** Redirected, a request is a row of what it asked first. */
const own = (rows: readonly { readonly url: string }[], name: string) =>
  rows
    .map(({ url }) => url)
    .filter((url) => url.includes(`/${name}/`))
    .sort();

const counts = (asked: readonly Asked[]) => {
  const of = (...names: readonly string[]) => asked.filter(({ what }) => names.includes(what)).length;
  return {
    listeners: of('onRequestFinished', 'onNavigated'),
    evals: of('eval'),
    messages: of('postMessage', 'connect', 'sendMessage'),
    readings: of('getHAR'),
    toDevtools: of('to DevTools'),
  };
};

/** DevTools are told of the panel, and asked to say when it is shown and when it is hidden. */
const none = { listeners: 0, evals: 0, messages: 0, readings: 0, toDevtools: 3 };

describe('until the panel is first shown', () => {
  it('nothing is listened to, asked or said, and then the log is read in the task of the listener', async () => {
    const page = await browser.newPage();
    await page.goto(`${home}/page`);
    const devtools = await openDevtools(page);
    const background = await devtools.page.waitForFrame((frame) => frame.url().endsWith('/devtools.html'));
    await startCalls(page, 'before');
    await new Promise((later) => setTimeout(later, 500));
    await stopCalls(page);
    await page.goto(`${home}/page?2`);
    await startCalls(page, 'unseen');
    await new Promise((later) => setTimeout(later, 500));
    const sent = await stopCalls(page);
    expect(counts(await askedBy(background))).toEqual(none);

    const panel = await devtools.openPanel();
    const rows = await panel.rowsWhen((now) => own(now, 'unseen').length === sent.length);
    expect(own(rows, 'unseen')).toEqual([...sent].sort());
    // Of a document that is gone.
    expect(own(rows, 'before')).toEqual([]);
    const asked = await askedBy(background);
    const listened = asked.findIndex(({ what }) => what === 'onRequestFinished');
    const read = asked.findIndex(({ what }) => what === 'getHAR');
    expect([listened, read].every((at) => at >= 0)).toBe(true);
    expect(listened).toBeLessThan(read);
    expect(asked[read]?.task).toBe(asked[listened]?.task);
    expect(asked.filter(({ what }) => what === 'onRequestFinished')).toHaveLength(1);
    await page.close();
  });

  it('all is listened to where Preserve log was left on, and the earlier document is there', async () => {
    const page = await browser.newPage();
    await page.goto(`${home}/page`);
    const first = await openDevtools(page);
    const { frame } = await first.openPanel();
    await frame.$eval('.toolbar input[type="checkbox"]', (box) => (box as HTMLElement).click());
    const settings = () => frame.evaluate(() => localStorage.getItem('cors-lens.settings'));
    await expect.poll(settings, { timeout: patienceMs }).toContain('"preserveLog":true');
    await first.page.close();

    const devtools = await openDevtools(page);
    const background = await devtools.page.waitForFrame((each) => each.url().endsWith('/devtools.html'));
    await expect
      .poll(async () => counts(await askedBy(background)).listeners, { timeout: patienceMs })
      .toBe(2);
    await background.evaluate(`window.told = [];
      chrome.devtools.network.onRequestFinished.addListener((entry) => window.told.push(entry.request.url)); 0`);
    const told = () => background.evaluate(() => (globalThis as unknown as { told: readonly string[] }).told);
    const call = (name: string) =>
      page.evaluate(`fetch('${other}/quick/${name}').then((response) => response.text())`);
    // DevTools tell of no call that was made before they knew of the listener, or of the page's network.
    await expect
      .poll(() => call('first').then(told), { timeout: patienceMs, interval: 200 })
      .toContain(`${other}/quick/first`);
    // What has not ended when its page is left may be told by nobody.
    await call('kept/0');
    await expect.poll(told, { timeout: patienceMs }).toContain(`${other}/quick/kept/0`);
    await page.goto(`${home}/page?2`);
    await call('kept/1');
    const panel = await devtools.openPanel('kept');
    await panel.frame.$eval('[data-testid="view-requests"]', (view) => (view as HTMLElement).click());
    const rows = await panel.rowsWhen((now) => own(now, 'kept').length === 2);
    expect(own(rows, 'kept')).toEqual([0, 1].map((i) => `${other}/quick/kept/${i}`));
    await panel.frame.$eval('.toolbar input[type="checkbox"]', (box) => (box as HTMLElement).click());
    await page.close();
  });
});

describe('while the page calls, the panel is shown for the first time', () => {
  it.each(Array.from({ length: 20 }, (_, i) => i + 1))('and has one row for each call: %i', async (round) => {
    const name = `round${round}`;
    const page = await browser.newPage();
    await page.goto(`${home}/page`);
    const devtools = await openDevtools(page);
    await startCalls(page, name);
    await new Promise((later) => setTimeout(later, 20 * round));
    const panel = await devtools.openPanel();
    await new Promise((later) => setTimeout(later, 300));
    const sent = [...(await stopCalls(page))].sort();
    const rows = await panel.rowsWhen((now) => own(now, name).length === sent.length);
    expect(own(rows, name)).toEqual(sent);
    // What is told again is no further row.
    await new Promise((later) => setTimeout(later, 300));
    expect(own(await panel.rows(), name)).toEqual(sent);
    expect(devtools.errors.found).toEqual([]);
    await devtools.errors.stop();
    await page.close();
  });
});
