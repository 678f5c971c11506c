import { createHash } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { Browser, Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { builtExtension } from '../browser/lab-run.ts';
import { launchChromium } from '../browser/launch.ts';
import { keepOwnFetch, recorded, switchRecorder } from '../browser/own-fetch.ts';
import type { Devtools, Panel } from '../browser/panel.ts';
import { closePanelPage, openPanelPage } from '../browser/panel-page.ts';
import { listenLocally } from '../listen-locally.ts';

/** What becomes of files that name a checksum: the log has a success, and only the page knows of more. */

const file = 'var loaded = 1;';
const sha = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

let server: Server;
let browser: Browser;
let page: Page;
let devtools: Devtools;
let panel: Panel;
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
    if (url.includes('moved')) {
      response.writeHead(302, { location: '/after.js', 'access-control-allow-origin': '*' });
      response.end();
      return;
    }
    if (!url.includes('hidden')) response.setHeader('access-control-allow-origin', '*');
    const type = url.includes('.css') ? 'text/css' : url.includes('.js') ? 'text/javascript' : 'text/html';
    response.setHeader('content-type', type);
    response.setHeader('x-content-type-options', 'nosniff');
    response.statusCode = url.includes('gone') ? 404 : 200;
    response.end(file);
  });
  const port = await listenLocally(server);
  home = `http://localhost:${port}`;
  other = `http://127.0.0.1:${port}`;
  browser = await launchChromium({ extensions: [builtExtension] });
  ({ page, devtools, panel } = await openPanelPage(browser));
  await keepOwnFetch(page);
  await page.goto(`${home}/page`);
  await switchRecorder(panel.frame, true);
});

afterAll(async () => {
  if (panel !== undefined) await closePanelPage({ page, devtools });
  await browser?.close();
  server?.close();
});

beforeEach(async () => {
  await page.goto(`${home}/page`);
  await recorded(page);
  await panel.rowsWhen((rows) => rows.every(({ url }) => !url.startsWith(other)));
});

afterEach(() => expect(devtools.errors.found).toEqual([]));

/** What the page got of it: `taken` or `not taken`. */
function run(path: string, how: string, integrity: string): Promise<unknown> {
  const url = `${other}${path}`;
  const [kind, rest = ''] = how.split(' | ');
  if (kind === 'fetch') {
    const call = `{ integrity: '${integrity}'${rest === '' ? '' : `, ${rest}`} }`;
    return page.evaluate(`fetch('${url}', ${call}).then(() => 'taken', () => 'not taken')`);
  }
  const address = kind === 'script' ? `src: '${url}'` : `href: '${url}'`;
  return page.evaluate(`new Promise((settle) => {
    const element = Object.assign(document.createElement('${kind}'), {
      ${rest === '' ? '' : `${rest},`} integrity: '${integrity}', ${address},
      onload: () => settle('taken'), onerror: () => settle('not taken'),
    });
    document.head.append(element);
  })`);
}

const mismatch = { verdict: 'failed', reason: 'integrity-mismatch' };
const cors = "crossOrigin: 'anonymous'";

describe('with the recorder on', () => {
  it.each([
    ['a fetch', '/items', 'fetch', mismatch],
    ['a fetch that is redirected', '/moved', 'fetch', mismatch],
    [
      'a fetch without CORS',
      '/no-cors',
      "fetch | mode: 'no-cors'",
      { ...mismatch, reason: 'integrity-without-cors' },
    ],
    ['a fetch that CORS hides', '/hidden', 'fetch', { verdict: 'blocked', reason: 'allow-origin-missing' }],
    ['a script', '/library.js', `script | ${cors}`, mismatch],
    ['a script that is redirected', '/moved.js', `script | ${cors}`, mismatch],
    ['a module', '/module.js', `script | type: 'module'`, mismatch],
    [
      'a script without crossorigin',
      '/plain.js',
      'script',
      { ...mismatch, reason: 'integrity-without-cors' },
    ],
    ['a style sheet', '/theme.css', `link | rel: 'stylesheet', ${cors}`, mismatch],
    ['a preloaded module', '/ahead.js', "link | rel: 'modulepreload'", mismatch],
    ['a script that is not there', '/gone.js', `script | ${cors}`, { verdict: 'allowed', reason: null }],
    ['a script of another type', '/login', `script | ${cors}`, { verdict: 'allowed', reason: null }],
  ])('%s with another checksum is told as it was', async (_, path, how, expected) => {
    expect(await run(path, how, sha('another build'))).toBe('not taken');
    const is = (row: { url: string; verdict: string | null; reason: string | null }) =>
      row.url.includes(path) && row.verdict === expected.verdict && row.reason === expected.reason;
    const row = (await panel.rowsWhen((rows) => rows.some(is))).find(is);
    expect(row).toMatchObject(expected);
  });

  it.each([
    ['a fetch', '/items', 'fetch'],
    ['a script', '/library.js', `script | ${cors}`],
    ['a style sheet', '/theme.css', `link | rel: 'stylesheet', ${cors}`],
  ])('%s whose checksum is right stays allowed', async (_, path, how) => {
    expect(await run(path, how, sha(file))).toBe('taken');
    expect(await run('/later', 'fetch', sha('another build'))).toBe('not taken');
    const rows = await panel.rowsWhen((all) => all.some(({ reason }) => reason === 'integrity-mismatch'));
    expect(rows.find(({ url }) => url.includes(path))).toMatchObject({ verdict: 'allowed', reason: null });
  });

  it('says why, and whose work it is', async () => {
    await run('/library.js', `script | ${cors}`, sha('another build'));
    const rows = await panel.rowsWhen((all) => all.some(({ reason }) => reason === 'integrity-mismatch'));
    const row = rows.find(({ reason }) => reason === 'integrity-mismatch');
    if (row === undefined) throw new Error('no row');
    await panel.read(row);
    const detail = await panel.frame.$eval('[data-testid="detail"]', ({ textContent }) => textContent);
    expect(detail).toContain('it does not match the page’s integrity value');
    expect(detail).toContain('Generate the checksum from the file that is served');
  });
});
