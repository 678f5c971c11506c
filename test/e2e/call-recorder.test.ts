import { createServer, type Server } from 'node:http';
import type { Browser, Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { panelInFront } from '../browser/front-end.ts';
import { builtExtension } from '../browser/lab-run.ts';
import { launchChromium } from '../browser/launch.ts';
import { keepOwnFetch, recorded, switchRecorder } from '../browser/own-fetch.ts';
import type { Devtools, Panel, PanelRow } from '../browser/panel.ts';
import { closePanelPage, openPanelPage } from '../browser/panel-page.ts';
import { listenLocally } from '../listen-locally.ts';
import { patienceMs } from '../patience.ts';

/** The call recorder, switched on in the real panel; and what else the panel asks of the page. */

let server: Server;
let browser: Browser;
let page: Page;
let devtools: Devtools;
let panel: Panel;
let home: string;
let other: string;
let allowed = true;

beforeAll(async () => {
  server = createServer((request, response) => {
    const url = request.url ?? '/';
    if (url.startsWith('/page')) {
      response.setHeader('content-type', 'text/html');
      if (url.includes('csp'))
        response.setHeader('content-security-policy', "connect-src 'self'; script-src 'self'");
      response.end(`<!doctype html><title>page</title><script src="/start.js"></script>`);
    } else if (url === '/start.js') {
      response.setHeader('content-type', 'text/javascript');
      response.end(
        `function start() {\n  return fetch('${other}/start?' + Math.random(), { credentials: 'include' }).catch(() => {});\n}\nstart();`,
      );
    } else if (/^\/(?:worker|shared|sw)\.js$/.test(url)) {
      response.setHeader('content-type', 'text/javascript');
      response.end(url === '/sw.js' ? 'onactivate = (event) => event.waitUntil(clients.claim());' : '');
    } else {
      response.setHeader('x-total', '3');
      if (allowed) response.setHeader('access-control-allow-origin', '*');
      response.setHeader('access-control-allow-methods', 'PUT');
      response.end('response');
    }
  });
  const port = await listenLocally(server);
  home = `http://localhost:${port}`;
  other = `http://127.0.0.1:${port}`;
  browser = await launchChromium({ extensions: [builtExtension] });
  ({ page, devtools, panel } = await openPanelPage(browser));
  await keepOwnFetch(page);
});

afterAll(async () => {
  if (panel !== undefined) await closePanelPage({ page, devtools });
  await browser?.close();
  server?.close();
});

beforeEach(() => {
  allowed = true;
});

afterEach(async () => {
  await switchRecorder(panel.frame, false);
  await load('/between');
  await recorded(page, false);
  await panel.rowsWhen((rows) => rows.every(({ url }) => !url.startsWith(other)));
  expect(devtools.errors.found).toEqual([]);
});

async function load(path: string): Promise<void> {
  await page.goto(`${home}${path}`);
}

async function record(on = true): Promise<void> {
  await switchRecorder(panel.frame, on);
  await recorded(page, on);
}

async function rowOf(part: string, wanted: (row: PanelRow) => boolean = () => true): Promise<PanelRow> {
  const is = (row: PanelRow) => row.url.includes(part) && wanted(row);
  const row = (await panel.rowsWhen((rows) => rows.some(is))).find(is);
  if (row === undefined) throw new Error(`no row ${part}: ${JSON.stringify(await panel.rows())}`);
  return row;
}

/** Not by the pointer: in the first moments of a frame on a busy machine its clicks reach nobody. */
async function press(testId: string): Promise<void> {
  const button = `[data-testid="${testId}"]`;
  await panel.frame.waitForSelector(button);
  await panel.frame.$eval(button, (found) => (found as HTMLElement).click());
}

/** What the open detail says is known of the call. */
async function factsOf(row: PanelRow): Promise<string> {
  await panel.read(row);
  return panel.frame.$eval('[data-testid="facts"]', (facts) =>
    (facts.textContent ?? '').replace(/\s+/g, ' '),
  );
}

/** The same of the last row whose URL has `part`, once it is so; a row may be drawn again meanwhile. */
async function factsWhen(part: string, pattern: RegExp): Promise<string> {
  let said = '';
  const facts = async () => {
    said = await panel.frame.evaluate((wanted) => {
      const rows = [...document.querySelectorAll<HTMLElement>('[role="row"][data-url]')];
      const row = rows.findLast(({ dataset }) => dataset.url?.includes(wanted));
      if (row?.getAttribute('aria-selected') !== 'true') {
        row?.click();
        // Until it is open, the facts are those of another.
        return '';
      }
      return (document.querySelector('[data-testid="facts"]')?.textContent ?? '').replace(/\s+/g, ' ');
    }, part);
    return said;
  };
  await expect.poll(facts, { timeout: patienceMs }).toMatch(pattern);
  return said;
}

describe('with the recorder on', () => {
  it('the credentials mode of a call is known, and how', async () => {
    await load('/page');
    await record();
    await page.evaluate(`fetch('${other}/one', { credentials: 'omit' })`);
    expect(await factsWhen('/one', /recorded/)).toMatch(/Credentials ?omit \(the call itself was recorded\)/);
  });

  it('it is the recorder that knows: without it, the mode is open', async () => {
    await load('/page');
    await page.evaluate(`fetch('${other}/one', { credentials: 'omit' })`);
    const row = await rowOf('/one');
    await new Promise((later) => setTimeout(later, 1_000));
    expect(await factsOf(row)).not.toMatch(/recorded/);
  });

  it('calls that never reach the network are rows of their own', async () => {
    await load('/page-csp');
    await record();
    await page.evaluate(`fetch('${other}/policy').catch(() => {})`);
    expect(await rowOf('/policy', ({ reason }) => reason !== null)).toMatchObject({
      verdict: 'failed',
      reason: 'content-security-policy',
    });

    await load('/page');
    await recorded(page);
    await page.evaluate(`(async () => {
      await fetch('${other}/home', { mode: 'same-origin' }).catch(() => {});
      await fetch('localhost:8080/scheme').catch(() => {});
      await fetch('${other}/no-cors', { mode: 'no-cors', redirect: 'manual' }).catch(() => {});
    })()`);
    const isKnown = ({ reason }: PanelRow) => reason !== null;
    expect(await rowOf('/home', isKnown)).toMatchObject({ verdict: 'blocked', reason: 'mode-same-origin' });
    expect(await rowOf('8080/scheme', isKnown)).toMatchObject({
      verdict: 'blocked',
      reason: 'scheme-not-cors',
    });
    expect(await rowOf('/no-cors', isKnown)).toMatchObject({
      verdict: 'blocked',
      reason: 'no-cors-redirect-mode',
    });
    expect((await panel.rows()).filter(({ url }) => url.includes('/home'))).toHaveLength(1);
  });

  it('"reload and record" has what the page calls as it starts, and where in the code', async () => {
    await load('/page');
    await record();
    const loaded = page.waitForNavigation({ waitUntil: 'load' });
    await press('reload-and-record');
    await loaded;
    expect(await factsWhen('/start?', /recorded/)).toMatch(
      /Credentials ?include \(the call itself was recorded\)/,
    );
    expect(await panel.frame.$('[data-testid="reload-and-record"]')).toBeNull();
    const site = () => panel.frame.$eval('[data-testid="call-site"]', (link) => link.textContent);
    await expect.poll(site, { timeout: patienceMs }).toBe('/start.js:2:10');
  });

  /** Until the panel says that the page has replaced this. */
  async function toldOf(name: string): Promise<void> {
    await panel.frame.waitForFunction(
      (wanted) =>
        [...document.querySelectorAll('[data-testid="notice"]')].some((line) =>
          line.textContent?.includes(`replaced browser functions: ${wanted}.`),
        ),
      { polling: 50, timeout: patienceMs },
      name,
    );
  }

  it('a page that has replaced what the recorder writes with is told of, and nothing is taken from it', async () => {
    await load('/page');
    await page.evaluate(`{
      const native = JSON.stringify;
      JSON.stringify = (value) => (value === 'omit' ? '"include"' : native(value));
    } 0`);
    // The recorder takes itself out again, sooner than a test may see it: the page makes the call while it is in.
    await page.evaluate(`{
      const watch = setInterval(() => {
        if (fetch === own) return;
        clearInterval(watch);
        fetch('${other}/replaced', { credentials: 'omit' });
      }, 5);
    } 0`);
    await switchRecorder(panel.frame, true);
    await toldOf('JSON.stringify');
    const row = await rowOf('/replaced');
    // Nothing tells when the recorder would have taken it.
    await new Promise((later) => setTimeout(later, 1_000));
    expect(await factsOf(row)).not.toMatch(/recorded/);
  });

  it('a page that has replaced the function that is called is told of, and nothing is taken from it', async () => {
    await load('/page');
    await page.evaluate(`{ const native = fetch; window.fetch = (...args) => native(...args); } 0`);
    await switchRecorder(panel.frame, true);
    // That "fetch" is not the browser's own says nothing here; what the recorder tells does.
    await toldOf('fetch');
    await page.evaluate(`fetch('${other}/replaced', { credentials: 'omit' })`);
    const row = await rowOf('/replaced');
    await page.evaluate(`{
      const request = new XMLHttpRequest();
      request.open('GET', '${other}/after');
      request.send();
    } 0`);
    // Calls are taken in their order: what is known of the later one would be known of the first.
    await factsWhen('/after', /recorded/);
    expect(await factsOf(row)).not.toMatch(/Credentials ?\w+ \(the call itself was recorded\)/);
  });

  it('the call site opens its line in DevTools', async () => {
    await load('/page');
    await panel.read(await rowOf('/start?'));
    await press('call-site');
    await expect.poll(() => panelInFront(devtools.page), { timeout: patienceMs }).toBe('sources');
    await devtools.openPanel('kept');
  });

  it('a page of which frames cannot be reached says how many', async () => {
    await load('/page');
    await record();
    await page.evaluate(
      `document.body.append(Object.assign(document.createElement('iframe'), { src: '${other}/page' }))`,
    );
    await panel.frame.waitForFunction(
      () =>
        [...document.querySelectorAll('[data-testid="notice"]')].some((line) =>
          /1 frame\b/.test(line.textContent ?? ''),
        ),
      { polling: 50 },
    );
  });

  it('a header that script asked for in vain is told in its row', async () => {
    await load('/page');
    await record();
    await page.evaluate(`fetch('${other}/totals').then(({ headers }) => headers.get('X-Total'))`);
    await panel.read(await rowOf('/totals'));
    await expect
      .poll(() => panel.frame.$eval('[data-testid="detail"]', (detail) => detail.textContent), {
        timeout: patienceMs,
      })
      .toMatch(/The page tried to read x-total/);
  });

  const said = () =>
    panel.frame.$$eval('[data-testid="notice"]', (lines) => lines.map((line) => line.textContent).join('\n'));

  it('workers are named whose calls it does not hear, those that were there before too', async () => {
    await load('/page');
    await page.evaluate(`new Promise((ready) => {
      new Worker('/worker.js');
      navigator.serviceWorker.register('/sw.js');
      navigator.serviceWorker.oncontrollerchange = ready;
    }).then(() => 0)`);
    await record();
    await page.evaluate(`new SharedWorker('/shared.js'), 0`);
    await expect
      .poll(said, { timeout: patienceMs })
      .toMatch(
        new RegExp(
          `(?=.*[: ]worker ${home}/worker\\.js)(?=.*shared worker ${home}/shared\\.js)(?=.*service worker ${home}/sw\\.js)`,
        ),
      );
    await page.evaluate(
      `navigator.serviceWorker.getRegistrations().then((all) => Promise.all(all.map((each) => each.unregister()))).then(() => 0)`,
    );
  });

  it('switched off, the page has its own function again', async () => {
    await load('/page');
    await record();
    await record(false);
  });

  it('switched off and on, the same page is recorded again', async () => {
    await load('/page');
    for (const name of ['/first', '/second']) {
      await record();
      await page.evaluate(`fetch('${other}${name}', { mode: 'same-origin' }).catch(() => {})`);
      const row = await rowOf(name, ({ verdict }) => verdict !== 'cannot-tell');
      expect(row.reason).toBe('mode-same-origin');
      await record(false);
    }
  });
});

describe('send again', () => {
  /** Chromium tells of the failure before the headers of the response: until they are there, nobody knows why. */
  const isMissing = ({ reason }: PanelRow) => reason === 'allow-origin-missing';

  const repeat = () => panel.frame.$eval('[data-testid="repeat"]', (part) => part.textContent);

  it('sends a GET at once, and shows what is different', async () => {
    await load('/page');
    allowed = false;
    await page.evaluate(`fetch('${other}/again').catch(() => {})`);
    await panel.read(await rowOf('/again', isMissing));
    allowed = true;
    await press('send-again');
    const after = await rowOf('/again', ({ verdict }) => verdict === 'allowed');
    await panel.read(after);
    await expect
      .poll(repeat, { timeout: patienceMs })
      .toMatch(/sent again.*access-control-allow-origin: before not sent, now \*/);
  });

  it.each(['off', 'on'])(
    'tells of a call that the page’s policy has stopped, recorder %s',
    async (recorder) => {
      await load('/page');
      allowed = false;
      await page.evaluate(`fetch('${other}/stopped').catch(() => {})`);
      const before = await rowOf('/stopped', isMissing);
      if (recorder === 'on') await record();
      await page.evaluate(
        `document.head.append(Object.assign(document.createElement('meta'),
        { httpEquiv: 'Content-Security-Policy', content: "connect-src 'self'" }))`,
      );
      await panel.read(before);
      await press('send-again');
      const after = await rowOf('/stopped', ({ verdict }) => verdict === 'failed');
      expect(after).toMatchObject({ reason: 'content-security-policy' });
      await panel.read(after);
      await expect.poll(repeat, { timeout: patienceMs }).toMatch(/sent again/);
      expect((await panel.rows()).filter(({ url }) => url.includes('/stopped'))).toHaveLength(2);
    },
  );

  it('asks before it sends what may change something', async () => {
    await load('/page');
    await page.evaluate(`fetch('${other}/put', { method: 'PUT' }).catch(() => {})`);
    await panel.read(await rowOf('/put', ({ verdict }) => verdict !== 'cannot-tell'));
    const count = async () => (await panel.rows()).filter(({ url }) => url.endsWith('/put')).length;
    await press('send-again');
    await panel.frame.waitForSelector('[data-testid="send-yes"]');
    expect(await count()).toBe(1);
    await press('send-yes');
    await panel.rowsWhen((rows) => rows.filter(({ url }) => url.endsWith('/put')).length === 2);
    expect(await count()).toBe(2);
  });
});
