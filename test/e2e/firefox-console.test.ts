import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { takeCorsMessages } from '../browser/firefox/console-messages.ts';
import { openPanelTab, type PanelTab } from '../browser/firefox/panel-tab.ts';
import { listenLocally } from '../listen-locally.ts';
import { patienceMs } from '../patience.ts';

/** What Firefox itself writes to its console, and what the panel says that it writes. */

let server: Server;
let tab: PanelTab;
let api: string;
let home: string;

type Headers = readonly (readonly [name: string, value: string])[];

interface Case {
  readonly init?: string;
  /** Of the response and of its preflight's. */
  readonly headers: (origin: string) => Headers;
  readonly preflightStatus?: number;
}

const allowed = (origin: string) => ['Access-Control-Allow-Origin', origin] as const;
const [put, include] = [`{ method: 'PUT' }`, `{ credentials: 'include' }`];
const withHeader = `{ headers: { 'X-Trace': '1' } }`;

const cases: Readonly<Record<string, Case>> = {
  missing: { headers: () => [] },
  'missing-on-preflight': { init: put, headers: () => [] },
  other: { headers: () => [allowed('https://other.test')] },
  list: { headers: (origin) => [allowed(`${origin}, https://other.test`)] },
  twice: { headers: (origin) => [allowed(origin), allowed(origin)] },
  wildcard: { init: include, headers: () => [allowed('*')] },
  credentials: { init: include, headers: (origin) => [allowed(origin)] },
  status: { init: put, headers: (origin) => [allowed(origin)], preflightStatus: 404 },
  method: { init: put, headers: (origin) => [allowed(origin)] },
  'method-token': {
    init: put,
    headers: (origin) => [allowed(origin), ['Access-Control-Allow-Methods', 'P U T']],
  },
  header: { init: withHeader, headers: (origin) => [allowed(origin)] },
  'header-token': {
    init: withHeader,
    headers: (origin) => [allowed(origin), ['Access-Control-Allow-Headers', 'x trace']],
  },
};

beforeAll(async () => {
  server = createServer(({ url = '', method }, response) => {
    const one = cases[url.slice(1)];
    const origin = new URL(home).origin;
    for (const [name, value] of one?.headers(origin) ?? []) response.appendHeader(name, value);
    if (url === '/page') response.setHeader('content-type', 'text/html');
    response.statusCode = method === 'OPTIONS' ? (one?.preflightStatus ?? 204) : 200;
    response.end(url === '/page' ? '<!doctype html><title>page</title>' : '');
  });
  const port = await listenLocally(server);
  home = `http://localhost:${port}/page`;
  api = `http://127.0.0.1:${port}`;
  tab = await openPanelTab();
  await tab.goto(home);
});

afterAll(async () => {
  await tab?.close();
  server?.close();
});

describe('the line of Firefox’s console is quoted word for word', () => {
  test.each(Object.keys(cases))('%s', async (path) => {
    const url = `${api}/${path}`;
    await tab.run(`fetch('${url}', ${cases[path]?.init ?? '{}'}).catch(() => {})`);
    const said: string[] = [];
    // What ends the channel is said after it as well.
    const first = async () => {
      const messages = await takeCorsMessages(tab.firefox);
      said.push(...messages.filter((each) => each.url === url).map(({ text }) => text));
      return said[0] ?? null;
    };
    await expect.poll(first, { timeout: patienceMs }).not.toBeNull();
    const quoted = async () => {
      await tab.panel.rowsWhen((rows) => rows.some((row) => row.url === url));
      return tab.panel.evaluate<string>(`(() => {
        const row = [...document.querySelectorAll('[role="row"][data-url="${url}"]')].at(-1);
        if (row?.getAttribute('aria-selected') !== 'true') row?.click();
        return document.querySelector('[data-testid="console-text"] .console-text')?.textContent ?? '';
      })()`);
    };
    await expect.poll(quoted, { timeout: patienceMs, interval: 300 }).toBe(said[0]);
  });
});
