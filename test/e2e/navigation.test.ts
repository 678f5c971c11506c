import { mkdirSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { Browser, Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { builtExtension } from '../browser/lab-run.ts';
import { launchChromium } from '../browser/launch.ts';
import type { Devtools, Panel } from '../browser/panel.ts';
import { closePanelPage, openPanelPage } from '../browser/panel-page.ts';
import { listenLocally } from '../listen-locally.ts';
import { patienceMs } from '../patience.ts';

/** Which requests the list has when the page changes its URL, goes to another page, comes back, crashes. */

let server: Server;
let browser: Browser;
let page: Page;
let devtools: Devtools;
let panel: Panel;
let home: string;
let other: string;

/** Scripts of pages. `ask` makes a call that is blocked. */
const scripts: Readonly<Record<string, string>> = {
  '/plain': '',
  '/early': `ask('early')`,
  '/router': `ask('before-push'); history.pushState(0, '', '/router/home'); ask('after-push')`,
  '/shown-again': `addEventListener('pageshow', ({ persisted }) => {
    for (let i = 0; persisted && i < 10; i++) setTimeout(() => ask('again-' + i), i * 50);
  });`,
  '/liar': `ask('early');
    Object.defineProperty(performance, 'timeOrigin', { get: () => Date.now() + Math.random() });
    Object.defineProperty(Performance.prototype, 'timeOrigin', { get: () => Date.now() + Math.random() });`,
};

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    if (path === '/nothing') {
      response.writeHead(204).end();
    } else if (path === '/file') {
      response.writeHead(200, { 'content-disposition': 'attachment; filename="a.bin"' }).end('x');
    } else if (path === '/moved') {
      response.writeHead(302, { location: '/moved-again' }).end();
    } else if (path === '/moved-again') {
      response.writeHead(302, { location: '/early' }).end();
    } else if (path in scripts) {
      response.setHeader('content-type', 'text/html');
      response.end(
        `<!doctype html><title>page</title><script>const ask = (name) => fetch('${other}/call/' + name).catch(() => {});
        ${scripts[path]}</script>`,
      );
    } else if (path === '/call/slow') {
      setTimeout(() => response.end('late'), 1_500);
    } else if (path !== '/never') {
      response.end('no header that allows it');
    }
  });
  const port = await listenLocally(server);
  home = `http://localhost:${port}`;
  other = `http://127.0.0.1:${port}`;
  browser = await launchChromium({ extensions: [builtExtension] });
  // As a person has it: one tab, and what it did before is in the way of what it does next.
  ({ page, devtools, panel } = await openPanelPage(browser));
});

afterAll(async () => {
  if (panel !== undefined) await closePanelPage({ page, devtools });
  await browser?.close();
  server?.closeAllConnections();
  server?.close();
});

beforeEach(async () => {
  await load('/plain?between');
  await listed();
});

afterEach(() => expect(devtools.errors.found).toEqual([]));

const load = (path: string) => page.goto(`${home}${path}`);
const ask = (name: string) => page.evaluate(`ask('${name}')`);

const names = (urls: readonly { readonly url: string }[]): readonly string[] =>
  urls.filter(({ url }) => url.startsWith(`${other}/call/`)).map(({ url }) => url.slice(other.length + 6));

/**
 * The calls in the list, once they are these; another list is what the test then shows. In any order: of calls that began
 * in one millisecond the log does not tell which was first.
 */
async function listed(...wanted: readonly string[]): Promise<void> {
  const rows = await panel.rowsWhen((all) => `${names(all).toSorted()}` === `${wanted.toSorted()}`);
  expect(names(rows).toSorted()).toEqual(wanted.toSorted());
}

/** Another call has come, and what was done before it is through. */
async function stillListed(...before: readonly string[]): Promise<void> {
  await ask('last');
  await listed(...before, 'last');
  await new Promise((later) => setTimeout(later, 600));
  await listed(...before, 'last');
}

const preserveLog = () =>
  panel.frame.$eval('.toolbar input[type="checkbox"]', (box) => (box as HTMLElement).click());

/** Calls and lines, as the list shows them. */
async function lines(): Promise<readonly string[]> {
  await panel.frame.$$eval('[data-chip][aria-pressed="true"]', (chips) => {
    for (const chip of chips) (chip as HTMLElement).click();
  });
  const all = await panel.frame.$$eval('.row, .page-line', (each) =>
    each.map((line) => (line as HTMLElement).dataset.url ?? `— ${line.textContent}`),
  );
  return all.map((line) => line.replace(`${other}/call/`, '').replace(home, ''));
}

describe('nothing changes in the list', () => {
  it.each([
    ['pushState', `history.pushState(0, '', '/elsewhere')`],
    ['replaceState', `history.replaceState(0, '', '/elsewhere')`],
    ['a new fragment', `location.hash = 'there'`],
    ['back within the document', `history.pushState(0, '', '/elsewhere'); history.back()`],
    ['a navigation to no content', `location.href = '/nothing'`],
    ['a download', `location.href = '/file'`],
    ['a navigation that is stopped', `location.href = '/never'; setTimeout(() => stop(), 200)`],
    [
      'a navigation that another one takes back',
      `location.href = '/never'; location.hash = 'x'; setTimeout(stop, 300)`,
    ],
  ])('by %s', async (_, change) => {
    await load('/early');
    await ask('one');
    await listed('early', 'one');
    await panel.read({
      ...{ url: `${other}/call/one`, method: 'GET', verdict: 'blocked', reason: 'allow-origin-missing' },
      corsError: null,
    });
    await page.evaluate(`${change}; 0`);
    await stillListed('early', 'one');
    expect(await panel.frame.$eval('.row.at-cursor', (row) => (row as HTMLElement).dataset.url)).toBe(
      `${other}/call/one`,
    );
    expect(await panel.frame.$('[data-testid="detail"]')).not.toBeNull();
  });

  it('by a router that changes the URL as the page starts', async () => {
    await load('/plain');
    await ask('old');
    await listed('old');
    await load('/router');
    await listed('before-push', 'after-push');
    await stillListed('before-push', 'after-push');
  });

  it('by a page that lies about when it began', async () => {
    await load('/liar');
    await listed('early');
    for (let i = 0; i < 5; i++) await page.evaluate(`history.pushState(0, '', '/${i}')`);
    await stillListed('early');
  });

  it('by a page that replaces its history in a loop, and the panel stays usable', async () => {
    await load('/early');
    await listed('early');
    await page.evaluate(`let times = 0;
      const timer = setInterval(() => {
        history.replaceState(0, '', '/loop/' + times++);
        if (times === 150) ask('within');
        if (times === 300) clearInterval(timer);
      }, 5); 0`);
    await listed('early', 'within');
    await panel.frame.click('[role="row"][data-url]');
    await panel.frame.waitForSelector('[data-testid="sentence"]');
    await page.waitForFunction(`location.pathname === '/loop/299'`, { polling: 50 });
    await stillListed('early', 'within');
  });
});

describe('a new document', () => {
  it.each([
    ['of another URL', async () => void (await load('/early?2'))],
    ['of the same URL', async () => void (await page.reload())],
    ['at the end of redirects', async () => void (await load('/moved'))],
    [
      'in another process',
      async () => void (await page.goto(`${home.replace('localhost', '127.0.0.1')}/plain`)),
    ],
  ])('%s clears the list, and has what it asks for as it starts', async (what, go) => {
    await load('/early');
    await ask('one');
    await listed('early', 'one');
    // Ends after the page is gone, or never: it is none of the next page's.
    await page.evaluate(
      `void ask('slow'); void fetch('${other}/call/kept', { keepalive: true }).catch(() => {})`,
    );
    await go();
    const own = what === 'in another process' ? [] : ['early'];
    await listed(...own);
    if (own.length > 0) await stillListed(...own);
    await new Promise((later) => setTimeout(later, 1_600));
    expect(names(await panel.rows())).not.toContain('slow');
  });

  // DevTools tell an extension nothing of a page of the browser's own, not even that it is there.
  it('after one that lets nobody ask it clears the list', async () => {
    await load('/early');
    await ask('one');
    await listed('early', 'one');
    await page.goto('chrome://version/');
    await load('/early');
    await listed('early');
    await stillListed('early');
  });

  it('after a crash clears the list', async () => {
    await load('/early');
    await ask('one');
    await listed('early', 'one');
    const session = await page.createCDPSession();
    const crashed = new Promise((gone) => session.once('Inspector.targetCrashed', gone));
    await session.send('Inspector.enable');
    void session.send('Page.crash').catch(() => {});
    await crashed;
    await devtools.page.evaluate(`import('./core/sdk/sdk.js').then(({ TargetManager }) =>
      TargetManager.TargetManager.instance().primaryPageTarget().pageAgent().invoke_reload({}))`);
    await listed('early');
  });

  it('that was kept and comes back has what it asks for as soon as it is seen', async () => {
    await load('/shown-again');
    await ask('first');
    await listed('first');
    await load('/plain');
    await ask('plain');
    await listed('plain');
    await page.goBack();
    // On a busy machine DevTools listen again some moments late, and have not all themselves.
    const inDevtools = async () =>
      names(
        (await devtools.page.evaluate(`import('./models/logs/logs.js').then(({ NetworkLog }) =>
          NetworkLog.NetworkLog.instance().requests().map((request) => ({ url: request.url() })))`)) as {
          url: string;
        }[],
      );
    await expect.poll(inDevtools, { timeout: patienceMs }).toContain('again-9');
    await listed(...(await inDevtools()));
  });

  it('that was kept and comes back clears the list, and has what it asks for from then on', async () => {
    await load('/early');
    await listed('early');
    await load('/plain');
    await ask('plain');
    await listed('plain');
    await page.goBack();
    await askUntilListed('back');
    await page.goForward();
    await askUntilListed('forward');
  });

  /**
   * DevTools take a moment to listen to a page that was kept: what it asks for before is lost, and what comes before they say
   * that the page is another goes with the page before.
   */
  async function askUntilListed(name: string): Promise<void> {
    let now: readonly string[] = [];
    const isOwn = (all: readonly string[]) => all.length > 0 && all.every((each) => each === name);
    for (const end = Date.now() + patienceMs; !isOwn(now) && Date.now() < end; ) {
      await ask(name);
      now = names(await panel.rowsWhen((rows) => isOwn(names(rows)), 500));
    }
    expect(new Set(now)).toEqual(new Set([name]));
  }
});

describe('in a log that is preserved', () => {
  afterEach(preserveLog);

  it('a line says where the next page begins', async () => {
    await load('/early');
    await listed('early');
    await preserveLog();
    await page.evaluate(`history.pushState(0, '', '/within')`);
    await ask('one');
    await load('/router');
    await listed('early', 'one', 'before-push', 'after-push');
    await load('/plain?last');
    await panel.frame.waitForFunction(() => document.querySelectorAll('.page-line').length === 2, {
      polling: 50,
    });
    expect(await lines()).toEqual([
      ...['early', 'one', expect.stringMatching(/^— Navigated to \/router(?:\/home)?$/)],
      ...['before-push', 'after-push', '— Navigated to /plain?last'],
    ]);
    mkdirSync('artifacts/test', { recursive: true });
    await panel.screenshot('artifacts/test/preserved-log.png');
  });

  it('what is cleared stays cleared', async () => {
    await preserveLog();
    await load('/early');
    await ask('one');
    await load('/early');
    await listed('early', 'one', 'early');
    await panel.frame.click('.toolbar button');
    await listed();
    await stillListed();
    expect(await lines()).toEqual(['last']);
  });
});
