import { createServer, type Server } from 'node:http';
import type { Browser, Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { builtExtension } from '../browser/lab-run.ts';
import { launchChromium } from '../browser/launch.ts';
import type { Devtools, Panel } from '../browser/panel.ts';
import { closePanelPage, openPanelPage } from '../browser/panel-page.ts';
import { listenLocally } from '../listen-locally.ts';
import { patienceMs } from '../patience.ts';

/** What a page can see of being asked about itself, and what it gains by replying instead of the browser. */

let server: Server;
let browser: Browser;
let page: Page;
let devtools: Devtools;
let panel: Panel;
let home: string;

beforeAll(async () => {
  server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html');
    response.end('<!doctype html><title>page</title>');
  });
  home = `http://localhost:${await listenLocally(server)}`;
  browser = await launchChromium({ extensions: [builtExtension] });
  ({ page, devtools, panel } = await openPanelPage(browser));
});

afterAll(async () => {
  if (panel !== undefined) await closePanelPage({ page, devtools });
  await browser?.close();
  server?.close();
});

afterEach(() => expect(devtools.errors.found).toEqual([]));

/** Names that only DevTools can list. */
async function declared(): Promise<readonly string[]> {
  const session = await page.createCDPSession();
  const { names } = await session.send('Runtime.globalLexicalScopeNames');
  await session.detach();
  return names.map((name) => name.replace(/[0-9a-f]{32}$/, ''));
}

/** The page has been asked, its permissions included. */
async function asked(): Promise<void> {
  await expect.poll(declared, { timeout: patienceMs }).toEqual(expect.arrayContaining(['d', 'p']));
  await new Promise((later) => setTimeout(later, 700));
}

/** @param script runs before anything else in the page; it may tell what it sees to `saw` */
async function load(script: string): Promise<void> {
  // What is said of the page before must be gone.
  await page.goto(`${home}/between`);
  await expect.poll(notices, { timeout: patienceMs }).toEqual([]);
  const { identifier } = await page.evaluateOnNewDocument(
    `window.seen = []; window.saw = (what) => { seen[seen.length] = what; }; ${script}`,
  );
  await page.goto(home);
  await page.removeScriptToEvaluateOnNewDocument(identifier);
  await asked();
}

const seen = () => page.evaluate('seen');

const notices = () =>
  panel.frame.$$eval('[data-testid="notice"]', (lines) => lines.map((line) => line.textContent ?? ''));

/** In place of functions of the browser's that much code replaces: they still do what they did. */
const watchEverything = `
  const { apply, getOwnPropertyDescriptor, defineProperty, ownKeys } = Reflect;
  const natives = [];
  for (const holder of [Array.prototype, String.prototype, JSON, Promise, Promise.prototype, Map.prototype, Object, Date,
    Performance.prototype, Function.prototype, EventTarget.prototype, Document.prototype, Node.prototype]) {
    for (const name of ownKeys(holder)) {
      const own = getOwnPropertyDescriptor(holder, name);
      if (typeof own.value !== 'function' || name === 'constructor' || !own.configurable) continue;
      natives[natives.length] = [holder, name, own];
    }
  }
  window.startWatching = () => {
    for (let i = 0; i < natives.length; i++) {
      const holder = natives[i][0], name = natives[i][1], own = natives[i][2];
      defineProperty(holder, name, { ...own, value: function () { saw(name); return apply(own.value, this, arguments); } });
    }
  };
  startWatching();`;

describe('a page that is asked about itself', () => {
  it('sees nothing: no name, no error, no change, no timing', async () => {
    await load(`
      const before = Reflect.ownKeys(window).length;
      for (const type of ['error', 'unhandledrejection', 'rejectionhandled', 'securitypolicyviolation', 'message']) {
        addEventListener(type, (event) => saw(type), true);
      }
      new MutationObserver(() => document.title === 'page' && document.readyState === 'complete' && saw('mutation'))
        .observe(document, { subtree: true, childList: true, attributes: true });
      window.left = () => [Reflect.ownKeys(window).length - before, performance.getEntriesByType('resource').map(({ name }) => name)
        .filter((name) => !name.endsWith('/favicon.ico')), window.length, document.querySelectorAll('iframe').length];`);
    expect(await seen()).toEqual([]);
    expect(await page.evaluate('left()')).toEqual([1, [], 0, 0]);
    expect(await notices()).toEqual([]);
  });

  it('has none of its own functions called, whatever it has replaced of what much code replaces', async () => {
    await load(watchEverything);
    expect(await seen()).toEqual([]);
    expect(await notices()).toEqual([]);
  });
});

describe('a page that replies in the browser’s place', () => {
  const lie = (what: string, holder: string, name: string, kind: 'value' | 'get', body: string) =>
    ({
      what,
      script: `Object.defineProperty(${holder}, '${name}', { configurable: true, ${kind}: ${body} });`,
    }) as const;

  it.each([
    lie(
      'navigator.permissions.query',
      'Permissions.prototype',
      'query',
      'value',
      `function query() { saw('query'); return Promise.resolve({ state: 'granted' }); }`,
    ),
    lie(
      'navigator.permissions.query',
      'Permissions.prototype',
      'query',
      'value',
      `new Proxy(Permissions.prototype.query, { apply() { saw('query'); } })`,
    ),
    lie(
      'navigator.permissions',
      'Navigator.prototype',
      'permissions',
      'get',
      `function () { saw('permissions'); return {}; }`,
    ),
    lie(
      'PermissionStatus.state',
      'PermissionStatus.prototype',
      'state',
      'get',
      `(() => 'granted').bind(null)`,
    ),
    lie('isSecureContext', 'window', 'isSecureContext', 'get', `function () { saw('secure'); return true; }`),
    lie(
      'performance.timeOrigin',
      'Performance.prototype',
      'timeOrigin',
      'get',
      `() => { saw('origin'); return 1; }`,
    ),
    lie(
      'Promise',
      'Promise.prototype',
      'constructor',
      'get',
      `function () { saw('constructor'); return Promise; }`,
    ),
    lie(
      'Reflect.apply',
      'Reflect',
      'apply',
      'value',
      `function apply(f, self, args) { saw('apply'); return f.apply(self, args); }`,
    ),
    {
      what: 'navigator.permissions.query',
      script: `Permissions.prototype.query = function query() { saw('query'); };
        Function.prototype.toString = function toString() { saw('toString'); return 'function query() { [native code] }'; };`,
    },
  ])('through $what is noticed, and not asked', async ({ what, script }) => {
    await load(script);
    expect(await seen()).toEqual([]);
    await expect
      .poll(notices, { timeout: patienceMs })
      .toEqual([expect.stringMatching(new RegExp(`replaced browser functions: .*${what}`))]);
  });

  it.each([
    [
      'its navigator.permissions',
      `Object.defineProperty(navigator.permissions, 'query', { value: () => saw('query') });`,
    ],
    ['its performance', `Object.defineProperty(performance, 'timeOrigin', { get: () => saw('origin') });`],
  ])('on %s is not asked at all', async (_, script) => {
    await load(script);
    expect(await seen()).toEqual([]);
    expect(await notices()).toEqual([]);
  });
});
