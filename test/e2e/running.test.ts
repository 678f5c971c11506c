import { mkdirSync } from 'node:fs';
import type { Browser, Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type H2SocketServer, startH2SocketServer } from '../browser/h2-socket-server.ts';
import { type HeldServer, startHeldServer } from '../browser/held-server.ts';
import { builtExtension } from '../browser/lab-run.ts';
import { launchChromium } from '../browser/launch.ts';
import type { Devtools, Panel } from '../browser/panel.ts';
import { closePanelPage, openPanelPage } from '../browser/panel-page.ts';
import { patienceMs } from '../patience.ts';

/** Calls have their row while they run: long polls, streams, EventSource, bodies nobody reads, preflights that hang. */

let server: HeldServer;
let overH2: H2SocketServer;
let browser: Browser;
let page: Page;
let devtools: Devtools;
let panel: Panel;

beforeAll(async () => {
  server = await startHeldServer(11);
  overH2 = await startH2SocketServer();
  const args = [`--ignore-certificate-errors-spki-list=${overH2.spki}`];
  browser = await launchChromium({ extensions: [builtExtension], args });
  ({ page, devtools, panel } = await openPanelPage(browser));
});

afterAll(async () => {
  if (panel !== undefined) await closePanelPage({ page, devtools });
  await browser?.close();
  server?.close();
  overH2?.close();
});

beforeEach(async () => {
  await page.goto(`${server.home}/page`);
  await panel.filter('');
  await panel.rowsWhen((all) => all.every(({ url }) => url.startsWith(`${server.home}/`)));
});

afterEach(async () => {
  server.letGo('');
  expect(devtools.errors.found).toEqual([]);
});

/** A row, as the list shows it. */
interface Shown {
  readonly id: string;
  readonly method: string;
  readonly verdict: string;
  readonly why: string;
  readonly status: string;
}

/** Rows of calls, by what their URL ends with after the last `/`. */
async function rows(): Promise<Readonly<Record<string, Shown>>> {
  await panel.rows();
  return panel.frame.$$eval('[role="row"][data-url]', (all) =>
    Object.fromEntries(
      all.map((row) => {
        const { url = '', id = '', method = '', verdict = '' } = (row as HTMLElement).dataset;
        const text = (cell: string) => row.querySelector(`.cell.${cell}`)?.textContent ?? '';
        return [url.split('/').at(-1), { id, method, verdict, why: text('why'), status: text('status') }];
      }),
    ),
  );
}

const shown = (name: string, parts: Partial<Shown>) =>
  expect
    .poll(async () => (await rows())[name] ?? null, { timeout: patienceMs, interval: 100 })
    .toMatchObject(parts);

const run = (code: string) => page.evaluate(`{ ${code} } 0`);

/** What the browser tells was asked of its log after this. */
async function lookedAgain(): Promise<void> {
  const name = `mark${Math.random()}`;
  await run(`fetch('${server.others[8]}/poll/${name}').catch(() => {})`);
  await shown(name, { why: 'Running · no response yet' });
  server.letGo(name);
  // Its headers are there before it has ended.
  await shown(name, { verdict: 'allowed', why: 'Allowed' });
}

const at = (index: number): string => server.others[index] ?? '';

/** What a call looks like while it runs, and after its response has been let go. */
const cases: readonly [
  string,
  code: (url: string) => string,
  path: string,
  running: Partial<Shown>,
  after: Partial<Shown>,
][] = [
  [
    'a long poll',
    (url) => `fetch('${url}')`,
    '/poll/a',
    { verdict: 'cannot-tell', why: 'Running · no response yet', status: '–' },
    { verdict: 'allowed', why: 'Allowed', status: '200' },
  ],
  [
    'a stream whose body is not read',
    (url) => `fetch('${url}').then((r) => (window.kept = r))`,
    '/stream/b',
    { verdict: 'allowed', why: 'Running · Allowed', status: '200' },
    { verdict: 'allowed', why: 'Allowed' },
  ],
  [
    'a stream that is read',
    (url) => `fetch('${url}').then((r) => r.text())`,
    '/stream/c',
    { why: 'Running · Allowed', status: '200' },
    { why: 'Allowed' },
  ],
  [
    'an XHR',
    (url) => `const x = new XMLHttpRequest(); x.open('GET', '${url}'); x.send()`,
    '/stream/d',
    { why: 'Running · Allowed' },
    { why: 'Allowed' },
  ],
  [
    'an EventSource',
    (url) => `const e = new EventSource('${url}'); e.onerror = () => e.close()`,
    '/events/e',
    { verdict: 'allowed', why: 'Running · Allowed', status: '200' },
    { verdict: 'allowed', why: 'Allowed' },
  ],
  [
    'a call in mode no-cors',
    (url) => `fetch('${url}', { mode: 'no-cors' })`,
    '/poll/f',
    { verdict: 'cannot-tell', why: 'Running · no response yet' },
    { verdict: 'opaque', why: 'Not readable (no-cors)' },
  ],
  [
    'a stream in mode no-cors',
    (url) => `fetch('${url}', { mode: 'no-cors' }).then((r) => (window.kept2 = r))`,
    '/stream/g',
    { verdict: 'opaque', why: 'Running · Not readable (no-cors)' },
    { verdict: 'opaque', why: 'Not readable (no-cors)' },
  ],
  [
    'a call whose preflight hangs',
    (url) => `fetch('${url}', { method: 'PUT' })`,
    '/asked/h',
    { method: 'PUT', verdict: 'cannot-tell', why: 'Running · in preflight' },
    { method: 'PUT', verdict: 'allowed' },
  ],
  [
    'a WebSocket that is open',
    (url) => `window.open1 = new WebSocket('${url}')`,
    '/open/i',
    { verdict: 'not-cors', why: 'Running · WebSocket, no CORS', status: '101' },
    { verdict: 'not-cors', why: 'WebSocket, no CORS', status: '101' },
  ],
  [
    'a WebSocket whose handshake has no response',
    (url) => `window.open2 = new WebSocket('${url}')`,
    '/handshake/j',
    { verdict: 'cannot-tell', why: 'Running · no response yet', status: '–' },
    { verdict: 'failed' },
  ],
];

describe('a row that runs, and settles under the same id:', () => {
  it('each kind of call, all at once', async () => {
    for (const [i, [, code, path]] of cases.entries()) await run(code(`${at(i)}${path}`));
    const before: string[] = [];
    for (const [what, , path, running] of cases) {
      const name = path.split('/').at(-1) ?? '';
      await shown(name, running);
      before.push(`${what}: ${(await rows())[name]?.id}`);
    }
    await panel.frame.click(`[role="row"][data-url$="/asked/h"]`);
    await panel.frame.waitForSelector('[data-testid="sentence"]');
    mkdirSync('artifacts/test', { recursive: true });
    await panel.screenshot('artifacts/test/running-light.png');
    await panel.setTheme('dark');
    await panel.screenshot('artifacts/test/running-dark.png');
    await panel.setTheme('light');
    server.letGo('');
    const after: string[] = [];
    for (const [what, , path, , settled] of cases) {
      const name = path.split('/').at(-1) ?? '';
      await shown(name, settled);
      after.push(`${what}: ${(await rows())[name]?.id}`);
    }
    expect(after).toEqual(before);
    expect(await panel.frame.$eval('.row.at-cursor', (row) => (row as HTMLElement).dataset.url)).toMatch(
      /asked\/h$/,
    );
    await lookedAgain();
    expect(Object.values(await rows()).filter(({ why }) => why.startsWith('Running'))).toEqual([]);
  });

  it('204 and HEAD have ended at once', async () => {
    await run(`fetch('${at(0)}/nothing/a'); fetch('${at(1)}/ok/b', { method: 'HEAD' })`);
    await shown('a', { verdict: 'allowed', why: 'Allowed', status: '204' });
    await shown('b', { verdict: 'allowed', why: 'Allowed', status: '200' });
    await lookedAgain();
    expect(await rows()).toMatchObject({ a: { why: 'Allowed' }, b: { why: 'Allowed' } });
  });

  it('what CORS refuses is blocked though its body never ends', async () => {
    await run(`fetch('${at(0)}/refused/a').catch(() => {})`);
    await shown('a', { verdict: 'blocked' });
  });

  it('a WebSocket that its server refuses has ended', async () => {
    await run(`new WebSocket('${at(0)}/refused/a')`);
    await shown('a', { verdict: 'failed' });
    await lookedAgain();
    expect(await rows()).toMatchObject({ a: { verdict: 'failed' } });
  });

  it('a WebSocket over HTTP/2 is open, or has ended', async () => {
    await page.goto(`https://${overH2.host}/page`);
    await run(
      `window.open3 = new WebSocket('wss://${overH2.host}/open'); new WebSocket('wss://${overH2.host}/refused')`,
    );
    await shown('open', { verdict: 'not-cors', why: 'Running · WebSocket, no CORS', status: '200' });
    await shown('refused', { verdict: 'failed' });
    await run(`open3.close()`);
    await shown('open', { verdict: 'not-cors', why: 'WebSocket, no CORS', status: '200' });
  });

  it('a filter finds what runs, and Refresh looks at once', async () => {
    await run(`fetch('${at(0)}/poll/a'); fetch('${at(1)}/ok/b')`);
    await panel.frame.waitForSelector('[data-testid="look-for-running"]');
    const look = '[data-testid="look-for-running"]';
    await panel.frame.$eval(look, (button) => (button as HTMLElement).click());
    await shown('a', { why: 'Running · no response yet' });
    await shown('b', { verdict: 'allowed' });
    await panel.filter('is:running');
    await expect.poll(async () => Object.keys(await rows()), { timeout: patienceMs }).toEqual(['a']);
    expect(await panel.frame.$eval('[data-testid="running-look"]', (line) => line.textContent)).toMatch(
      /^Running calls: /,
    );
  });
});

const preserveLog = () =>
  panel.frame.$eval('.toolbar input[type="checkbox"]', (box) => (box as HTMLElement).click());

describe('a row that runs does not come back', () => {
  const start = async (): Promise<void> => {
    await run(
      `fetch('${at(0)}/poll/old').catch(() => {}); fetch('${at(1)}/stream/old2').then((r) => (window.kept = r))`,
    );
    await shown('old', { why: 'Running · no response yet' });
    await shown('old2', { why: 'Running · Allowed' });
  };

  it('after Clear, nor when it ends', async () => {
    await start();
    await panel.frame.click('.toolbar button');
    await lookedAgain();
    server.letGo('old');
    server.letGo('old2');
    await lookedAgain();
    expect(Object.keys(await rows()).filter((name) => name.startsWith('old'))).toEqual([]);
  });

  it('after a navigation', async () => {
    await start();
    await page.goto(`${server.home}/page?2`);
    await lookedAgain();
    server.letGo('old2');
    await lookedAgain();
    expect(Object.keys(await rows()).filter((name) => name.startsWith('old'))).toEqual([]);
  });

  it('in a preserved log: it was given up with its page', async () => {
    await preserveLog();
    await start();
    await page.goto(`${server.home}/page?2`);
    await shown('old', { verdict: 'failed' });
    await shown('old2', { verdict: 'allowed', why: 'Allowed' });
    await preserveLog();
  });
});

describe('every row is what script got', () => {
  it('of 200 calls whose bodies nobody reads', async () => {
    await page.evaluate(`window.seen = {}; window.kept = []; 0`);
    await run(`const others = ${JSON.stringify(server.others)};
      for (let i = 0; i < 200; i++) {
        const path = ['/ok', '/refused', '/ok', '/nothing', '/ok'][i % 5];
        const init = [{}, {}, { mode: 'no-cors' }, {}, { method: 'PUT' }][i % 5];
        fetch(others[i % 9] + path + '/n' + i, init).then(
          (r) => { kept.push(r); seen['n' + i] = r.type === 'opaque' ? 'opaque' : 'allowed'; },
          () => { seen['n' + i] = 'blocked'; });
      }`);
    await page.waitForFunction('Object.keys(seen).length === 200', { polling: 50, timeout: patienceMs });
    const truth = await page.evaluate<[], () => Record<string, string>>('seen' as never);
    const verdicts = async () =>
      Object.fromEntries(
        Object.entries(await rows())
          .filter(([name]) => /^n\d+$/.test(name))
          .map(([name, { verdict }]) => [name, verdict]),
      );
    await expect.poll(verdicts, { timeout: patienceMs, interval: 250 }).toEqual(truth);
    await lookedAgain();
    expect(await verdicts()).toEqual(truth);
  });
});

describe('bad input', () => {
  it('a page that opens a thousand streams, redirects in circles and replaces its history leaves the panel usable', async () => {
    await run(`for (let i = 0; i < 1000; i++) fetch('${at(0)}/stream/s' + i).catch(() => {});
      fetch('${at(1)}/circle/c').catch(() => {}); fetch('${at(2)}/early/e').catch(() => {});
      let times = 0; const timer = setInterval(() => { history.replaceState(0, '', '/page/' + times++); if (times > 200) clearInterval(timer); }, 10);`);
    await panel.filter('is:running');
    const count = () =>
      panel.frame.$eval('[role="grid"]', (grid) => Number(grid.getAttribute('aria-rowcount')) - 1);
    await panel.frame.waitForSelector('[role="grid"]');
    // All streams, and the one with 103s.
    await expect.poll(count, { timeout: patienceMs }).toBe(1_001);
    // In one step: rows move while others come.
    await panel.frame.$eval('[role="row"][data-url]', (row) => (row as HTMLElement).click());
    await panel.frame.waitForSelector('[data-testid="sentence"]');
    await panel.filter('/circle/');
    await shown('c', { verdict: 'failed', why: 'Too many redirects' });
    await panel.filter('is:running');
    await page.goto(`${server.home}/page?after`);
    await expect
      .poll(() => panel.frame.$('[data-testid="empty"], [data-testid="nothing-shown"]').then(Boolean), {
        timeout: patienceMs,
      })
      .toBe(true);
  });
});

it('where nothing is listed it says which calls are shown to nobody', async () => {
  await panel.frame.click('.toolbar button').catch(() => {});
  await panel.frame.waitForSelector('[data-testid="missing-call"]');
  const text = await panel.frame.$eval('[data-testid="missing-call"]', (details) => details.textContent);
  expect(text).toMatch(/Content Security Policy.*SharedWorker.*still running/s);
});
