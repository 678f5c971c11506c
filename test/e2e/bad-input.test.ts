import { createSecureServer, type Http2SecureServer, type ServerHttp2Stream } from 'node:http2';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { builtExtension } from '../browser/lab-run.ts';
import { launchChromium } from '../browser/launch.ts';
import type { Devtools, Panel } from '../browser/panel.ts';
import { closePanelPage, openPanelPage } from '../browser/panel-page.ts';
import { certificateFor } from '../lab/certificates.ts';
import { listenLocally } from '../listen-locally.ts';
import { patienceMs } from '../patience.ts';

/**
 * Pages that do what no page should: the panel stays usable, says what it left out, and nothing throws (which
 * `closePanelPage` looks after). Over HTTP/2, where a browser opens as many streams to one server as a page wants.
 */
let servers: readonly Http2SecureServer[];
let browser: Browser;
let page: Page;
let devtools: Devtools;
let panel: Panel;
let home: string;
let other: string;
/** A browser opens 256 streams to one server. */
let others: readonly string[];

const patient = { timeout: patienceMs };
const navigations = 300;

/** What is open without end. */
const open = new Set<ServerHttp2Stream>();
const timers = new Set<ReturnType<typeof setInterval>>();

/** A hundred times a second: most begin before the one before them has a page. */
const storm = `const timer = setInterval(() => {
    const n = Number(sessionStorage.n ?? 0);
    fetch('OTHER/call/of-' + n).catch(() => {});
    if (n < ${navigations}) {
      sessionStorage.n = n + 1;
      location.href = '/storm?' + (n + 1);
      return;
    }
    clearInterval(timer);
    document.title = 'over';
  }, 10);`;

function respond(stream: ServerHttp2Stream, path: string): void {
  stream.on('error', () => {});
  const readable = { ':status': 200, 'access-control-allow-origin': '*' };
  const kind = path.split(/[/?]/)[1] ?? '';
  const keep = (): void => {
    open.add(stream);
    stream.once('close', () => open.delete(stream));
  };
  if (kind === 'page' || kind === 'storm') {
    stream.respond({ ':status': 200, 'content-type': 'text/html' });
    const script = kind === 'storm' ? storm.replaceAll('OTHER', other) : '';
    stream.end(`<!doctype html><title>page</title><script>${script}</script>`);
  } else if (kind === 'events' || kind === 'stream') {
    stream.respond({ ...readable, 'content-type': kind === 'events' ? 'text/event-stream' : 'text/x-log' });
    stream.write('data: x\n\n');
    keep();
  } else if (kind === 'endless') {
    stream.respond({ ...readable, 'content-type': 'application/octet-stream' });
    const drip = setInterval(() => stream.writable && stream.write('x'.repeat(1_000)), 10);
    timers.add(drip);
    stream.once('close', () => clearInterval(drip));
    keep();
  } else if (kind === 'circle') {
    stream.respond({ ...readable, ':status': 302, location: path });
    stream.end();
  } else if (kind === 'early') {
    for (let i = 0; i < 50; i++)
      stream.additionalHeaders({ ':status': 103, link: `</${i}.css>; rel=preload; as=style` });
    keep();
  } else if (kind === 'ok') {
    stream.respond({ ...readable, 'content-type': 'application/json' });
    stream.end('{}');
  } else {
    // Without a header that allows it.
    stream.respond({ ':status': 200 });
    stream.end('x');
  }
}

beforeAll(async () => {
  const { key, cert, spki } = await certificateFor(['localhost', '127.0.0.1']);
  servers = Array.from({ length: 6 }, () => {
    const server = createSecureServer({ key, cert, settings: { maxConcurrentStreams: 500 } });
    server.on('stream', (stream, headers) => respond(stream, headers[':path'] ?? '/'));
    server.on('sessionError', () => {});
    return server;
  });
  const [own = 0, ...ports] = await Promise.all(servers.map((server) => listenLocally(server)));
  home = `https://localhost:${own}`;
  others = ports.map((port) => `https://127.0.0.1:${port}`);
  [other = ''] = others;
  browser = await launchChromium({
    extensions: [builtExtension],
    args: [`--ignore-certificate-errors-spki-list=${spki}`],
  });
});

afterAll(async () => {
  await browser?.close();
  for (const timer of timers) clearInterval(timer);
  for (const stream of open) stream.destroy();
  for (const server of servers ?? []) server.close();
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

async function filter(text: string): Promise<void> {
  await panel.frame.$eval(
    'input.filter',
    (field, value) => {
      (field as HTMLInputElement).value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    text,
  );
}

/** A person can still do all they came for: find a call that is made now, read why it failed, and empty the list. */
async function isUsable(): Promise<void> {
  await run(`fetch('${other}/call/afterwards').catch(() => {})`);
  await filter('afterwards');
  const row = '[role="row"][data-verdict="blocked"][data-url$="/call/afterwards"]';
  await panel.frame.waitForSelector(row);
  await panel.frame.$eval(row, (each) => (each as HTMLElement).click());
  const said = () =>
    panel.frame.$eval('[data-testid="sentence"]', ({ textContent }) => textContent).catch(() => '');
  await expect.poll(said, patient).toContain('Access-Control-Allow-Origin');
  await filter('');
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
    await filter('/call/of-');
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
    await filter(`/call/of-${navigations}`);
    // A document that is about to be replaced may make the last call as well, which ends with it.
    await expect
      .poll(() => statusesOf(`/call/of-${navigations}`), patient)
      .toContainEqual(['blocked', expect.anything()]);
    // Of a call that ends with its document Chromium tells nobody, so that any of the others may be missing.
    await filter('/call/of-');
    const drawn = () => panel.frame.$$eval('[role="row"][data-url*="/call/of-"]', (all) => all.length);
    await expect.poll(drawn, patient).toBeGreaterThan(1);
    await isUsable();
  });
});

it('a page that replaces its history in a loop keeps its rows', async () => {
  await run(`fetch('${other}/call/before').catch(() => {})`);
  await expect.poll(() => statusOf('/call/before'), patient).toEqual(['blocked', expect.anything()]);
  // The browser refuses most of them, and says so to the page's console.
  await run(`let refused = 0;
    for (let i = 0; i < 5_000; i++) {
      try {
        if (i % 3 === 0) history.pushState(0, '', '/page?' + i);
        else if (i % 3 === 1) history.replaceState(0, '', '/page?' + i);
        else location.hash = 'h' + i;
      } catch { refused++; }
    }`);
  expect(await statusOf('/call/before')).toEqual(['blocked', expect.anything()]);
  await isUsable();
});

it('a thousand EventSources and streams have their rows while they run', async () => {
  await run(`window.kept = [];
    const others = ${JSON.stringify(others)};
    for (let i = 0; i < 500; i++) {
      kept.push(new EventSource(others[i % 5] + '/events/' + i));
      fetch(others[i % 5] + '/stream/' + i).then((response) => kept.push(response), () => {});
    }`);
  await filter('is:running');
  await expect.poll(() => open.size, patient).toBe(1_000);
  await panel.frame.$eval('[data-testid="look-for-running"]', (button) => (button as HTMLElement).click());
  await expect.poll(count, patient).toBe(1_000);
  const verdicts = () =>
    panel.frame.$$eval('[role="row"][data-url]', (rows) => [
      ...new Set(rows.map((row) => (row as HTMLElement).dataset.verdict)),
    ]);
  await expect.poll(verdicts, patient).toEqual(['allowed']);
  await filter('');
  await isUsable();
});

it('a response without end, 103s without end and circles are told as what they are', async () => {
  await run(`fetch('${other}/endless/body').then((response) => response.text(), () => {});
    fetch('${other}/early/hints').catch(() => {});
    for (let i = 0; i < 50; i++) fetch('${other}/circle/' + i).catch(() => {});`);
  await expect.poll(() => statusOf('/endless/body'), patient).toEqual(['allowed', 'Running · Allowed']);
  await expect
    .poll(() => statusOf('/early/hints'), patient)
    .toEqual(['cannot-tell', 'Running · no response yet']);
  await filter('/circle/');
  await expect.poll(count, patient).toBe(50);
  for (const name of ['/circle/0', '/circle/49']) {
    await filter(name);
    await expect.poll(() => statusOf(name), patient).toEqual(['failed', 'Too many redirects']);
  }
  await isUsable();
});
