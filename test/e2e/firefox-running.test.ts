import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Firefox, launchFirefox } from '../browser/firefox/launch.ts';
import { type FirefoxPanel, openFirefoxPanel } from '../browser/firefox/panel.ts';
import { type HeldServer, startHeldServer } from '../browser/held-server.ts';
import { packedFirefox } from '../browser/packed.ts';
import { patienceMs } from '../patience.ts';

/**
 * Firefox's log has what still runs, too. While it is read Firefox takes up nothing, so that it is read when a person asks
 * for it, and at no other time.
 */

let server: HeldServer;
let firefox: Firefox;
let panel: FirefoxPanel;

beforeAll(async () => {
  server = await startHeldServer(3);
  firefox = await launchFirefox({ hosts: ['localhost'], certificates: [] });
  const extension = await firefox.install(packedFirefox);
  await firefox.marionette.send('Marionette:SetContext', { value: 'content' });
  await firefox.marionette.send('WebDriver:Navigate', { url: `${server.home}/page` });
  panel = await openFirefoxPanel(firefox, extension);
});

afterAll(async () => {
  await firefox?.close();
  server?.close();
});

/** As a person does who misses a call. Once: what goes on while Firefox's log is read is lost to it. */
const look = () => panel.evaluate(`document.querySelector('[data-testid="look-for-running"]').click()`);

/** What the rows say, by the end of their URL. */
async function rows(): Promise<Readonly<Record<string, string>>> {
  await panel.rowsWhen(() => true);
  return panel.evaluate(`Object.fromEntries(
    [...document.querySelectorAll('[role="row"][data-url]')].map((row) => [
      row.dataset.url.split('/').at(-1),
      [row.dataset.method, row.dataset.verdict, row.querySelector('.why').textContent].join(' '),
    ]),
  )`);
}

/** While Firefox's log is read it takes up nothing: a person looks for a call that the Network panel already shows. */
const noted = (requests: readonly string[]) =>
  expect
    .poll(() => panel.noted(), { timeout: patienceMs, interval: 200 })
    .toEqual(expect.arrayContaining([...requests]));

const shown = (expected: Readonly<Record<string, string>>) =>
  expect.poll(rows, { timeout: patienceMs, interval: 500 }).toMatchObject(expected);

it('a long poll, a stream and a preflight that hangs have their row while they run, and settle', async () => {
  const [a, b, c] = server.others;
  await firefox.marionette.send('Marionette:SetContext', { value: 'content' });
  await firefox.marionette.send('WebDriver:ExecuteScript', {
    script: `window.kept = [];
      for (const [url, method] of [['${a}/poll/a', 'GET'], ['${b}/stream/b', 'GET'], ['${c}/asked/c', 'PUT']])
        fetch(url, { method }).then((r) => kept.push(r));`,
    args: [],
    sandbox: null,
  });
  await expect.poll(() => server.held(), { timeout: patienceMs }).toBe(3);
  await noted(['GET  a', 'GET 200 b', 'OPTIONS  c']);
  await look();
  await shown({
    a: 'GET cannot-tell Running · no response yet',
    b: 'GET allowed Running · Allowed',
    c: 'PUT cannot-tell Running · in preflight',
  });
  server.letGo('');
  await shown({ a: 'GET allowed Allowed', b: 'GET allowed Allowed' });
  await expect.poll(async () => (await rows()).c, { timeout: patienceMs }).toMatch(/^PUT allowed/);
});

it('a WebSocket has its row: a handshake without a response, and what is open, which Firefox takes as ended', async () => {
  const [a = '', b = '', c = ''] = server.others.map((origin) => origin.replace('http', 'ws'));
  await firefox.marionette.send('Marionette:SetContext', { value: 'content' });
  await firefox.marionette.send('WebDriver:ExecuteScript', {
    script: `window.sockets = [];
      for (const url of ['${a}/open/d', '${b}/handshake/e', '${c}/refused/f']) sockets.push(new WebSocket(url));`,
    args: [],
    sandbox: null,
  });
  await expect.poll(() => server.held(), { timeout: patienceMs }).toBe(2);
  await noted(['GET 101 d', 'GET  e', 'GET 403 f']);
  await look();
  await shown({
    d: 'GET not-cors WebSocket, no CORS',
    e: 'GET cannot-tell Running · no response yet',
    f: 'GET failed Network error',
  });
  server.letGo('e');
  await shown({ e: 'GET failed Network error' });
});
