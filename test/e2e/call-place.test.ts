import { createServer, type Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { panelInFront, shownSource } from '../browser/front-end.ts';
import { builtExtension } from '../browser/lab-run.ts';
import { launchChromium } from '../browser/launch.ts';
import type { Devtools, Panel } from '../browser/panel.ts';
import { closePanelPage, openPanelPage } from '../browser/panel-page.ts';
import { bundled } from '../bundled.ts';
import { listenLocally } from '../listen-locally.ts';
import { patienceMs } from '../patience.ts';

/** Where the person's own code called, in a page that asks through axios, as bundlers make it. */

const main = fileURLToPath(new URL('../fixtures/axios-app/main.ts', import.meta.url));

let server: Server;
let browser: Browser;
let page: Page;
let devtools: Devtools;
let panel: Panel;
let home: string;
let other: string;

beforeAll(async () => {
  const scripts = new Map([
    ['/mapped/app.js', await bundled(main, { minify: true, sourcemap: 'inline' })],
    ['/plain/app.js', await bundled(main, { minify: false, sourcemap: false })],
  ]);
  server = createServer(({ url = '/' }, response) => {
    const script = scripts.get(url);
    if (script !== undefined) {
      response.setHeader('content-type', 'text/javascript');
      response.end(script);
    } else if (/^\/(?:mapped|plain)\/$/.test(url)) {
      response.setHeader('content-type', 'text/html');
      response.end('<!doctype html><title>page</title><script src="app.js"></script>');
    } else response.end('[]');
  });
  const port = await listenLocally(server);
  home = `http://localhost:${port}`;
  other = `http://127.0.0.1:${port}`;
  browser = await launchChromium({ extensions: [builtExtension] });
});

afterAll(async () => {
  await browser?.close();
  server?.close();
});

beforeEach(async () => {
  ({ page, devtools, panel } = await openPanelPage(browser));
});

afterEach(() => closePanelPage({ page, devtools }));

/** Opens the page, lets it call, and opens the call's detail. */
async function call(path: string): Promise<void> {
  await page.goto(`${home}${path}`);
  await page.evaluate(`start('${other}')`);
  const isCall = ({ url }: { readonly url: string }) => url === `${other}/users`;
  const row = (await panel.rowsWhen((rows) => rows.some(isCall))).find(isCall);
  if (row === undefined) throw new Error('no row of the call');
  await panel.read(row);
}

const textOf = (selector: string) =>
  panel.frame.$eval(selector, (element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim());

describe('a call through axios in one bundle', () => {
  it('is told by the person’s line, by the source map that the script carries', async () => {
    await call('/mapped/');
    await expect
      .poll(() => textOf('[data-testid="call-place"]'), { timeout: patienceMs })
      .toMatch(/^Called at \S*\/users\.ts:6:\d+ loadUsers$/);
    const frames = await panel.frame.$$eval('[data-testid="call-stack"] li', (items) =>
      items.map((item) => [item.className, (item.textContent ?? '').replace(/\s+/g, ' ').trim()]),
    );
    const own = frames.findIndex(([kind]) => kind === 'own');
    expect(own).toBeGreaterThan(1);
    expect(frames.slice(0, own).map(([kind]) => kind)).toEqual(Array(own).fill('library'));
    expect(frames[own + 1]).toEqual(['', expect.stringMatching(/\/main\.ts:5:\d+ /)]);
  });

  it('opens that line in DevTools', async () => {
    await call('/mapped/');
    await expect
      .poll(() => textOf('[data-testid="call-site"]'), { timeout: patienceMs })
      .toMatch(/users\.ts/);
    // Not by the pointer: in the first moments of a frame on a busy machine its clicks reach nobody.
    await panel.frame.$eval('[data-testid="call-site"]', (site) => (site as HTMLElement).click());
    await expect.poll(() => panelInFront(devtools.page), { timeout: patienceMs }).toBe('sources');
    await expect
      .poll(() => shownSource(devtools.page), { timeout: patienceMs })
      .toMatchObject({ url: expect.stringMatching(/users\.ts$/), line: 6 });
  });

  it('is told by the names of axios’ functions where no map tells more', async () => {
    await call('/plain/');
    await expect
      .poll(() => textOf('[data-testid="call-place"]'), { timeout: patienceMs })
      .toMatch(/^Called at \/plain\/app\.js:\d+:\d+ loadUsers$/);
  });
});
