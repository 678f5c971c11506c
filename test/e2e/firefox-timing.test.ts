import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPanelTab, type PanelTab } from '../browser/firefox/panel-tab.ts';
import { listenLocally } from '../listen-locally.ts';
import { patienceMs } from '../patience.ts';

/**
 * From localhost to localhost without cookies no header tells the credentials mode. In Firefox the page's Resource Timing
 * tells what became of a call, and nothing of the page's is wrapped for it.
 */

let server: Server;
let tab: PanelTab;
let home: string;
let other: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname.startsWith('/page') || pathname === '/frame') {
      response.setHeader('content-type', 'text/html');
      response.end(
        `<!doctype html><title>page</title><script>
          var own = fetch, ownObserver = PerformanceObserver;
        </script>`,
      );
      return;
    }
    response.setHeader('access-control-allow-origin', '*');
    response.statusCode = pathname === '/missing' ? 404 : 200;
    response.end('response');
  });
  const port = await listenLocally(server);
  home = `http://localhost:${port}`;
  other = `http://127.0.0.1:${port}`;
  tab = await openPanelTab();
});

afterAll(async () => {
  await tab?.close();
  server?.close();
});

/** Verdict and reason of each row of the other server's, by its path, once they are these. */
async function shown(expected: Readonly<Record<string, string>>): Promise<void> {
  const rows = async () =>
    Object.fromEntries(
      (await tab.panel.rowsWhen(() => true))
        .filter(({ url }) => url.startsWith(other))
        .map(({ url, verdict, reason }) => [url.slice(other.length), `${verdict} ${reason}`]),
    );
  await expect.poll(rows, { timeout: patienceMs, interval: 300 }).toMatchObject(expected);
}

const withWildcard = 'blocked allow-origin-wildcard-with-credentials';
const allowed = 'allowed null';

describe('in Firefox, between two ports of this machine, it is decided', () => {
  it('which call was hidden for its credentials, and which was not', async () => {
    await tab.goto(`${home}/page`);
    await tab.run(`(async () => {
      for (const [path, credentials] of [['/a', 'omit'], ['/b', 'include'], ['/missing', 'same-origin']])
        await fetch('${other}' + path, { credentials }).catch(() => {});
      const xhr = new XMLHttpRequest();
      xhr.open('GET', '${other}/x');
      xhr.withCredentials = true;
      xhr.send();
    })()`);
    await shown({ '/a': allowed, '/b': withWildcard, '/missing': allowed, '/x': withWildcard });
  });

  it('in a frame of the page’s origin as well', async () => {
    await tab.goto(`${home}/page/framed`);
    await tab.run(`
      const frame = document.createElement('iframe');
      frame.src = '/frame';
      frame.onload = async () => {
        for (const [path, credentials] of [['/in-frame', 'omit'], ['/in-frame-too', 'include']])
          await frame.contentWindow.fetch('${other}' + path, { credentials }).catch(() => {});
      };
      document.body.append(frame);
    `);
    await shown({ '/in-frame': allowed, '/in-frame-too': withWildcard });
  });

  it('and the page sees nothing of it', async () => {
    await tab.goto(`${home}/page/seen`);
    await tab.run(`window.names = Object.getOwnPropertyNames(window).length; fetch('${other}/seen')`);
    await shown({ '/seen': allowed });
    const seen =
      'return [window.fetch === window.own, window.PerformanceObserver === window.ownObserver, Object.getOwnPropertyNames(window).length - window.names]';
    expect(await tab.value(seen)).toEqual([true, true, 1]);
  });
});
