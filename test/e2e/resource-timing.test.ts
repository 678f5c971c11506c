import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FeatureBrowser } from '../browser/features/bench.ts';
import { openFeatureBrowser } from '../browser/features/browsers.ts';
import { featureBrowsers } from '../browser/features/table.ts';
import { listenLocally } from '../listen-locally.ts';
import { patienceMs } from '../patience.ts';

/**
 * Where the page's Resource Timing does not say what became of a call, or says it in a way of its own: what stands there, and
 * what the panel makes of it. From localhost to localhost without cookies, where no header tells the credentials mode:
 * in Firefox what has no status there stays open, and in Chromium, whose log has the outcome, its 0 says nothing.
 */

interface Row {
  readonly name: string;
  /** The page's code: an expression, awaited. `api` is the other server's address. */
  readonly run: string;
  /** It goes on: Firefox tells no extension of it before a person asks. */
  readonly runs?: true;
  /** By browser: the status that Resource Timing has (null: it has none of it), and the row's verdict and reason. */
  readonly chromium: readonly [status: number | null, row: string];
  readonly firefox: readonly [status: number | null, row: string];
}

const rows: Readonly<Record<string, Row>> = {
  module: {
    name: 'a module of the wrong type',
    run: `new Promise((done) => {
      const script = document.createElement('script');
      script.type = 'module';
      script.onload = script.onerror = done;
      script.src = api + '/module';
      document.head.append(script);
    })`,
    chromium: [200, 'allowed null'],
    firefox: [200, 'failed opaque-response-blocked'],
  },
  stream: {
    name: 'a stream that goes on',
    runs: true,
    run: `fetch(api + '/stream').then((response) => { window.kept = response; })`,
    chromium: [null, 'allowed null'],
    firefox: [null, 'cannot-tell null'],
  },
  worker: {
    name: 'a call of a worker',
    run: `new Promise((done) => {
      const code = \`fetch('\${api}/worker').then(({ status }) => postMessage(status))\`;
      window.worker = new Worker(URL.createObjectURL(new Blob([code])));
      worker.onmessage = done;
    })`,
    chromium: [null, 'allowed null'],
    firefox: [null, 'cannot-tell null'],
  },
  aborted: {
    name: 'a call that is given up after its headers',
    run: `(async () => {
      const controller = new AbortController();
      await fetch(api + '/aborted', { signal: controller.signal });
      controller.abort();
    })()`,
    chromium: [0, 'allowed null'],
    firefox: [200, 'allowed null'],
  },
  events: {
    name: 'an EventSource that is closed',
    run: `new Promise((done) => {
      const source = new EventSource(api + '/events');
      source.onmessage = () => { source.close(); done(); };
    })`,
    chromium: [0, 'allowed null'],
    firefox: [200, 'allowed null'],
  },
};

let servers: readonly Server[];
let home: string;
let api: string;

beforeAll(async () => {
  servers = [0, 1].map(() =>
    createServer(({ url = '' }, response) => {
      if (url === '/page') {
        response.setHeader('content-type', 'text/html');
        response.end('<!doctype html><title>page</title>');
        return;
      }
      response.setHeader('access-control-allow-origin', '*');
      response.setHeader('content-type', url === '/events' ? 'text/event-stream' : 'text/plain');
      if (url === '/module' || url === '/worker') response.end('1');
      else response.write('data: 1\n\n');
    }),
  );
  const [page, other] = await Promise.all(servers.map(listenLocally));
  home = `http://localhost:${page}`;
  api = `http://localhost:${other}`;
});

afterAll(() => {
  for (const server of servers ?? []) {
    server.close();
    server.closeAllConnections();
  }
});

describe.each(featureBrowsers)('in %s', (name) => {
  let browser: FeatureBrowser;
  const patient = { timeout: patienceMs, interval: 300 };

  beforeAll(async () => {
    browser = await openFeatureBrowser[name]();
    await browser.goto(`${home}/page`);
  });

  afterAll(() => browser?.close());

  test.each(Object.entries(rows).map(([id, row]) => [row.name, id, row] as const))(
    '%s',
    async (_, id, { run, runs, [name]: [status, row] }) => {
      const { inPage, inPanel } = browser;
      await browser.run(`{
        window.done = false;
        const api = '${api}';
        (${run}).then(() => { window.done = true; });
      }`);
      await expect.poll(() => inPage('window.done'), patient).toBe(true);
      const statusNow = () =>
        inPage(
          `performance.getEntriesByName('${api}/${id}').map(({ responseStatus }) => responseStatus)[0] ?? null`,
        );
      await expect.poll(statusNow, patient).toBe(status);
      if (runs === true && name === 'firefox') {
        // Once, and when it is there: while Firefox's log is read it takes up nothing.
        await expect.poll(() => browser.noted(id), patient).toBe(true);
        await inPanel(`document.querySelector('[data-testid="look-for-running"]').click()`);
      }
      await expect
        .poll(
          () =>
            inPanel<string | null>(`(() => {
              document.querySelector('[data-testid="view-requests"][aria-pressed="false"]')?.click();
              for (const chip of document.querySelectorAll('[data-chip][aria-pressed="false"]')) chip.click();
              const row = document.querySelector('[role="row"][data-url="${api}/${id}"]');
              return row === null ? null : row.dataset.verdict + ' ' + (row.dataset.reason || null);
            })()`),
          patient,
        )
        .toBe(row);
    },
  );
});
