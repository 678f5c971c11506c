import { mkdirSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { panelInFront } from '../browser/front-end.ts';
import { type LabPage, loadLab } from '../browser/lab-page.ts';
import { builtExtension } from '../browser/lab-run.ts';
import { launchChromium } from '../browser/launch.ts';
import { openDevtools, type Panel } from '../browser/panel.ts';
import { closePanelSession, openPanelSession } from '../browser/panel-session.ts';
import { type Lab, startLab } from '../lab/lab.ts';
import { scenarioById } from '../lab/scenarios/register.ts';
import { listenLocally } from '../listen-locally.ts';
import { patienceMs } from '../patience.ts';

/** What happens to a log over a long session: pages come and go, and so do DevTools. */
let lab: Lab;
let browser: Browser;

const chosen = scenarioById('no-cors-headers');

beforeAll(async () => {
  lab = await startLab();
  browser = await launchChromium({ extensions: [builtExtension], args: lab.chromiumArgs });
});

afterAll(async () => {
  await browser?.close();
  await lab?.close();
});

const open = () => openPanelSession(browser, lab);
const close = closePanelSession;

/** Has the page make the call that is blocked; its URL. */
async function ask(tab: LabPage): Promise<string> {
  return (await tab.run(chosen)).url;
}

/** The URLs of what the panel lists as blocked, once there are so many. */
async function blocked(panel: Panel, count: number): Promise<readonly string[]> {
  const of = (rows: Awaited<ReturnType<Panel['rows']>>) =>
    rows.filter(({ verdict }) => verdict === 'blocked');
  return of(await panel.rowsWhen((rows) => of(rows).length === count)).map(({ url }) => url);
}

/** Pages of a server of their own: the lab's are not to be stored, so that none of them is kept for later. */
async function serve(respond: RequestListener): Promise<{ readonly server: Server; readonly home: string }> {
  const server = createServer((request, response) => {
    response.setHeader('Content-Type', 'text/html');
    respond(request, response);
  });
  const port = await listenLocally(server);
  return { server, home: `http://127.0.0.1:${port}` };
}

test('a navigation clears the list, and with Preserve log it keeps it', async () => {
  const session = await open();
  const { tab, panel } = session;
  await ask(tab);
  expect(await blocked(panel, 1)).toHaveLength(1);
  await loadLab(tab, lab, 'app');
  expect(await blocked(panel, 0)).toEqual([]);
  const kept = await ask(tab);
  await panel.frame.evaluate(() => {
    document.querySelector<HTMLInputElement>('.toolbar input[type="checkbox"]')?.click();
  });
  expect(await blocked(panel, 1)).toEqual([kept]);
  await loadLab(tab, lab, 'app');
  const later = await ask(tab);
  expect(await blocked(panel, 2)).toEqual([kept, later]);
  await close(session);
});

test('DevTools that were closed and opened again listen again', async () => {
  const session = await open();
  await ask(session.tab);
  expect(await blocked(session.panel, 1)).toHaveLength(1);
  await session.devtools.page.close();
  const devtools = await openDevtools(session.tab.page);
  const panel = await devtools.openPanel();
  const url = await ask(session.tab);
  expect(await blocked(panel, 1)).toEqual([url]);
  expect(devtools.errors.found).toEqual([]);
  await close({ ...session, devtools, panel });
});

test('a request is shown in the Network panel, with nothing else', async () => {
  const session = await open();
  const { frame } = session.panel;
  await ask(session.tab);
  await (await frame.waitForSelector('[role="row"][data-verdict="blocked"]'))?.click();
  await (await frame.waitForSelector('[data-testid="network"]'))?.click();
  await expect.poll(() => panelInFront(session.devtools.page), { timeout: patienceMs }).toBe('network');
  mkdirSync('artifacts/test', { recursive: true });
  await session.devtools.page.screenshot({ path: 'artifacts/test/network-panel.png' });
  await close(session);
});

test('two DevTools windows each show their own tab alone', async () => {
  const first = await open();
  const second = await open();
  const ofSecond = await ask(second.tab);
  const ofFirst = await ask(first.tab);
  expect(await blocked(second.panel, 1)).toEqual([ofSecond]);
  // What is not in front is not drawn.
  await first.devtools.page.bringToFront();
  expect(await blocked(first.panel, 1)).toEqual([ofFirst]);
  await close(first);
  await close(second);
});

test('a page that comes back from the back/forward cache goes on being listened to', async () => {
  const { server, home } = await serve((_request, response) => {
    response.end('<!doctype html><title>Kept</title>');
  });
  const session = await open();
  try {
    const { tab, panel } = session;
    await tab.page.goto(`${home}/kept`);
    await tab.page.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => {
        (window as unknown as { cameBack: boolean }).cameBack = persisted;
      });
    });
    await tab.page.goto(`${home}/away`);
    await tab.page.goBack();
    const cameBack = () => tab.page.evaluate(() => (window as unknown as { cameBack?: boolean }).cameBack);
    await expect.poll(cameBack, { timeout: patienceMs }).toBe(true);
    // DevTools take a moment to listen to a page that was kept, longer on a loaded machine: what is sent before is lost.
    const asked: string[] = [];
    const heard = (rows: readonly { readonly url: string }[]) => rows.some(({ url }) => asked.includes(url));
    let rows: readonly { readonly url: string }[] = [];
    while (!heard(rows) && asked.length < 100) {
      const url = `${lab.origins.servers.api}/s/${chosen.id}/items?run=kept${asked.length}`;
      asked.push(url);
      await tab.page.evaluate((at) => fetch(at).catch(() => {}), url);
      rows = await panel.rowsWhen(heard, 1_000);
    }
    expect(heard(rows)).toBe(true);
  } finally {
    await close(session);
    server.closeAllConnections();
    server.close();
  }
});

test('a page that was to be prerendered shows what it asks for, and goes on being listened to', async () => {
  const asked = `${lab.origins.servers.api}/s/${chosen.id}/items?run=`;
  const pages: Readonly<Record<string, string>> = {
    '/start': `<script type="speculationrules">{"prerender":[{"urls":["/next"],"eagerness":"immediate"}]}</script>`,
    '/next': `<script>fetch('${asked}early').catch(() => {})</script>`,
  };
  const prerendered: string[] = [];
  const { server, home } = await serve((request, response) => {
    if (request.headers['sec-purpose'] === 'prefetch;prerender') prerendered.push(request.url ?? '');
    response.end(pages[request.url ?? '']);
  });
  const session = await open();
  try {
    const { tab, panel } = session;
    await tab.page.goto(`${home}/start`);
    // Chromium fetches it, and with DevTools open goes no further (PrerenderingDisabledByDevTools).
    await expect.poll(() => prerendered, { timeout: patienceMs }).toEqual(['/next']);
    await tab.page.evaluate(() => {
      location.href = '/next';
    });
    const early = `${asked}early`;
    await panel.rowsWhen((rows) => rows.some(({ url }) => url === early));
    await tab.page.evaluate((at) => fetch(at).catch(() => {}), `${asked}late`);
    expect(await blocked(panel, 2)).toEqual([early, `${asked}late`]);
  } finally {
    await close(session);
    server.closeAllConnections();
    server.close();
  }
});
