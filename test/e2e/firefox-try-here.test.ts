import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Display, displayPackages, openDisplay } from '../browser/display.ts';
import { type HostsReply, replyInTab } from '../browser/firefox/hosts-prompt.ts';
import { openPanelTab, type PanelTab } from '../browser/firefox/panel-tab.ts';
import { listenLocally } from '../listen-locally.ts';
import { patienceMs } from '../patience.ts';
import { installPackages } from '../run/debian-packages.ts';

/**
 * The Firefox package as it ships, with nothing granted: what it may do, a mouse and a keyboard give it in the browser's own
 * prompt, on a display that nobody sees. The cases follow each other, as a person's day does.
 */
let display: Display;
let server: Server;
let tab: PanelTab;
let home: string;
let api: string;

const patient = { timeout: patienceMs, interval: 200 };

beforeAll(async () => {
  await installPackages(displayPackages);
  server = createServer(({ url }, response) => {
    if (url === '/page') response.setHeader('content-type', 'text/html');
    response.end(url === '/page' ? '<!doctype html><title>page</title>' : 'response');
  });
  const port = await listenLocally(server);
  home = `http://localhost:${port}/page`;
  // Neither it nor its preflights have any CORS header.
  api = `http://127.0.0.1:${port}`;
  display = await openDisplay();
  tab = await openPanelTab([], display);
  await tab.goto(home);
});

afterAll(async () => {
  await tab?.close();
  await display?.close();
  server?.close();
});

const held = () => tab.firefox.call('heldBy', tab.extension);
const nothing = { hosts: [], servers: [] };
const all = () => ({ hosts: ['http://127.0.0.1/*', 'http://localhost/*'], servers: [`|${api}/`] });

/** What script of the page gets. */
const asked = (path: string, method = 'GET') =>
  tab.value(`return fetch('${api}${path}', { method: '${method}', cache: 'no-store' }).then(
    ({ status, type }) => status + ' ' + type, (error) => String(error))`);
const hidden = 'TypeError: NetworkError when attempting to fetch resource.';

const inPanel = <T>(expression: string) => tab.panel.evaluate<T>(expression);
const textOf = (testId: string) =>
  inPanel<string | null>(`document.querySelector('[data-testid="${testId}"]')?.textContent ?? null`);

async function press(selector: string): Promise<void> {
  const pressed = () =>
    inPanel<boolean>(`(() => {
      const button = document.querySelector('${selector}:enabled');
      button?.click();
      return button !== null;
    })()`);
  await expect.poll(pressed, patient).toBe(true);
}

/** Opens what is to be changed for a row, and presses “Try it in this tab”. */
async function tryIt(path: string, method = 'GET'): Promise<void> {
  await tab.panel.rowsWhen((rows) =>
    rows.some((row) => row.url === `${api}${path}` && row.method === method),
  );
  const row = `[role="row"][data-url="${api}${path}"][data-method="${method}"]`;
  await expect
    .poll(
      () =>
        inPanel<boolean>(`(() => {
          const row = [...document.querySelectorAll('${row}')].at(-1);
          if (row?.getAttribute('aria-selected') === 'true') return true;
          row?.click();
          return false;
        })()`),
      patient,
    )
    .toBe(true);
  await press('#tab-fix');
  await press('[data-testid="try-start"]');
}

/** What the panel says of the trial. Where it has no result, that says why. */
const trial = () => textOf('try-here');

const reply = (how: HostsReply) => replyInTab(tab.firefox, display, tab.extension, how);

describe.each<readonly [string, HostsReply]>([
  ['the tab that asks is closed', 'close-tab'],
  ['the tab that asks is told to stop', 'cancel'],
  ['the prompt is refused', 'deny'],
])('%s', (_, how) => {
  test('nothing is changed, and the person is told', async () => {
    expect(await asked('/get')).toBe(hidden);
    await tryIt('/get');
    const said = await reply(how);
    expect(said.tab).toContain(`responses that ${api} sends to ${new URL(home).origin}`);
    await expect
      .poll(() => textOf('not-tried'), patient)
      .toBe('Access was not granted, so nothing was changed.');
    expect(await held()).toEqual(nothing);
    expect(await asked('/get')).toBe(hidden);
  });
});

describe('the prompt is granted', () => {
  test('a response without any CORS header is readable, and what came of it is said', async () => {
    await tryIt('/get');
    const { prompt } = await reply('allow');
    expect(prompt).toContain('127.0.0.1');
    expect(prompt).toContain('localhost');
    await expect.poll(trial, patient).toContain('Passes now');
    expect(await held()).toEqual(all());
    expect(await asked('/get')).toBe('200 cors');
    expect(await textOf('override')).toContain(api);
  });

  test('a request whose preflight failed passes, once the person lets it be sent', async () => {
    await press('[data-testid="override-end"]');
    await expect.poll(held, patient).toEqual(nothing);
    expect(await asked('/put', 'PUT')).toBe(hidden);
    await tryIt('/put', 'PUT');
    await reply('allow');
    await press('[data-testid="try-send"]');
    await expect.poll(trial, patient).toContain('Passes now');
    expect(await asked('/put', 'PUT')).toBe('200 cors');
  });

  test('it goes on when the browser stops the background page', async () => {
    // All is as it was before, so that nothing held tells when the page has been stopped: the browser does.
    expect(await tab.firefox.call('stopBackground', tab.extension)).toBeNull();
    await expect.poll(held, patient).toEqual(all());
    expect(await asked('/put', 'PUT')).toBe('200 cors');
    expect(await textOf('override')).toContain(api);
  });

  test('it ends when the person says so, and the hosts are given back', async () => {
    await press('[data-testid="override-end"]');
    await expect.poll(held, patient).toEqual(nothing);
    expect(await asked('/put', 'PUT')).toBe(hidden);
  });

  test('it ends when DevTools close', async () => {
    await tryIt('/get');
    await reply('allow');
    await expect.poll(held, patient).toEqual(all());
    await tab.firefox.call('beginToCloseToolbox');
    await expect.poll(held, patient).toEqual(nothing);
    expect(await asked('/get')).toBe(hidden);
  });
});
