import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPanelTab, type PanelTab } from '../browser/firefox/panel-tab.ts';
import { listenLocally } from '../listen-locally.ts';
import { patienceMs } from '../patience.ts';

/** The request of the page itself: Firefox tells it while the page before is still there, so it must not go with that. */

let server: Server;
let tab: PanelTab;
let port: number;

/** What pages do as they start. */
const pages: Readonly<Record<string, string>> = {
  '/page': '',
  '/renamed': `<script>history.replaceState(0, '', '/page')</script>`,
  '/framed': `<iframe src="/page"></iframe>`,
  '/hall-of-mirrors': `<script>if (top === window) document.write('<iframe src="' + location.href + '"></iframe>')</script>`,
  '/slow': '',
};

beforeAll(async () => {
  server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://any.test');
    const to = searchParams.get('to');
    const start = pages[pathname];
    if (to !== null) response.writeHead(302, { location: to }).end();
    else if (pathname === '/never') return;
    else if (start === undefined) response.writeHead(204).end();
    else {
      const body = `<!doctype html><title>page</title><link rel="icon" href="data:,"><body>${start}`;
      response.setHeader('content-type', 'text/html');
      setTimeout(() => response.end(body), pathname === '/slow' ? 700 : 0);
    }
  });
  port = await listenLocally(server);
  tab = await openPanelTab([], undefined, { hosts: ['localhost', 'app.test'] });
});

afterAll(async () => {
  await tab?.close();
  server?.closeAllConnections();
  server?.close();
});

/** Addresses in the list, in order, but for icons. */
async function listed(): Promise<readonly string[]> {
  const rows = await tab.panel.rowsWhen(() => true);
  return rows.map(({ url }) => url).filter((url) => /^http.*:\d+\/(?!favicon)/.test(url));
}

/** What is there for a moment only, as while the list of the page before still stands, does not do. */
async function staysListed(...wanted: readonly string[]): Promise<void> {
  const patient = { timeout: patienceMs, interval: 200 };
  await expect.poll(listed, patient).toEqual(wanted);
  await new Promise((later) => setTimeout(later, 700));
  await expect.poll(listed, patient).toEqual(wanted);
}

/** Over http alone Firefox says what a request is for to this machine, and to no other. */
describe.each(['localhost', 'app.test'])('in Firefox, at %s, the list has the page’s own request', (host) => {
  const at = (path: string, name = host) => `http://${name}:${port}${path}`;
  const run = (script: string) => tab.run(script);
  const go = (path: string) => run(`location.href = ${JSON.stringify(at(path))}`);

  it('of each page that is gone to, and no other', async () => {
    for (const path of ['/page?one', '/page?two', '/page?three']) {
      await tab.goto(at(path));
      await staysListed(at(path));
    }
  });

  it('once, after each reload', async () => {
    await tab.goto(at('/page?again'));
    for (let times = 0; times < 2; times++) {
      await run('location.reload()');
      await staysListed(at('/page?again'));
    }
  });

  it('of one that is reloaded under another URL', async () => {
    await tab.goto(at('/page?first'));
    await run(`history.pushState(0, '', '/page?pushed'); location.reload()`);
    await staysListed(at('/page?pushed'));
  });

  it('of one that has changed its URL at once', async () => {
    await go('/renamed');
    await staysListed(at('/renamed'));
  });

  it('with the redirects to it, as one that began with the first of them', async () => {
    const second = `http://127.0.0.1:${port}/moved?to=${encodeURIComponent(at('/page?end'))}`;
    const first = `/moved?to=${encodeURIComponent(second)}`;
    await go(first);
    await staysListed(at(first));
  });

  it('of the second of two navigations', async () => {
    await tab.goto(at('/page'));
    await run(`location.href = '/slow?a'; setTimeout(() => { location.href = '/slow?b' }, 200)`);
    await staysListed(at('/slow?b'));
    await run(`location.href = '/slow?c'; setTimeout(() => { location.href = '/slow?c' }, 200)`);
    await staysListed(at('/slow?c'));
  });

  it('beside that of a frame', async () => {
    await go('/framed');
    await staysListed(at('/framed'), at('/page'));
    await go('/hall-of-mirrors');
    await staysListed(at('/hall-of-mirrors'), at('/hall-of-mirrors'));
    await go('/page');
    await staysListed(at('/page'));
  });

  it('and with it what came to nothing', async () => {
    await tab.goto(at('/page?here'));
    await staysListed(at('/page?here'));
    await go('/nothing');
    await staysListed(at('/page?here'), at('/nothing'));
    await go('/page?next');
    await staysListed(at('/page?next'));
  });

  it('not where the page was kept: it asks for nothing', async () => {
    await tab.goto(at('/page?kept'));
    await staysListed(at('/page?kept'));
    await tab.goto(at('/page?after'));
    await staysListed(at('/page?after'));
    await run('history.back()');
    await staysListed();
    await run('history.forward()');
    await staysListed();
  });
});
