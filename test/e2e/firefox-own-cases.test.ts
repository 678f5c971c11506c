import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { certificatesAt } from '../browser/firefox/certificates.ts';
import { openPanelTab, type PanelTab } from '../browser/firefox/panel-tab.ts';
import { patienceMs } from '../patience.ts';
import { writeAddOn } from './firefox-cases/add-on.ts';
import { type Case, cases, kinds } from './firefox-cases/cases.ts';
import { type CaseServer, hosts, startCaseServer, trackingHost } from './firefox-cases/server.ts';

/**
 * What only Firefox does, and what its log has no word for, in its panel as it ships: beside what script got, the verdict and
 * the reason of the row, and what its detail says, the doubt too.
 */

const folder = mkdtempSync(join(tmpdir(), 'cors-lens-own-cases-'));
let server: CaseServer;
let tab: PanelTab;

beforeAll(async () => {
  server = await startCaseServer();
  const trusted = await certificatesAt(server.numbers.https, hosts);
  tab = await openPanelTab(trusted, undefined, {
    hosts: ['localhost', ...hosts],
    preferences: {
      // Whether a request was sent is known by the time it took, which on a fast machine is less than a millisecond.
      'privacy.reduceTimerPrecision': false,
      'browser.contentblocking.category': 'custom',
      'privacy.trackingprotection.fingerprinting.enabled': true,
      'urlclassifier.features.fingerprinting.blacklistHosts': trackingHost,
    },
  });
  const addOn = join(folder, 'interferes');
  await writeAddOn(addOn);
  await tab.firefox.install(addOn);
  await tab.firefox.call('blockUrls', ['/by-devtools']);
});

afterAll(async () => {
  await tab?.close();
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Opens the page and has it make each call, one after the other; resolves to what script got of each. */
async function makeCalls(page: string, made: Readonly<Record<string, Case>>): Promise<unknown> {
  const { http, https, closed, 'bad-certificate': bad } = server.numbers;
  const [scheme, port] = page.startsWith('plain') ? ['http', http] : ['https', https];
  await tab.goto(`${scheme}://app.test:${port}/page?${page}`);
  const calls = Object.entries(made).map(([id, { run }]) => `[${JSON.stringify(id)}, () => ${run}]`);
  await tab.run(`
    const [closed, bad] = [${closed}, ${bad}];
    const url = (path, host = 'api.test') => '${scheme}://' + host + ':${port}/case/' + path;
    window.got = {};
    window.done = false;
    (async () => {
      if ('${page}' === 'worker') {
        await navigator.serviceWorker.register('/worker.js');
        while (navigator.serviceWorker.controller === null) await new Promise((later) => setTimeout(later, 50));
      }
      for (const [id, call] of [${calls.join(',')}]) {
        const got = await (async () => call())().catch(({ name }) => name);
        window.got[id] = got instanceof Response ? got.type : String(got);
      }
      window.done = true;
    })();
  `);
  await expect.poll(() => tab.value('return window.done'), { timeout: patienceMs }).toBe(true);
  return tab.value('return window.got');
}

interface Shown {
  readonly row: string;
  readonly kind: string;
}

const rowsOf = () =>
  tab.panel.evaluate<Readonly<Record<string, Shown>>>(`Object.fromEntries(
    [...document.querySelectorAll('[role="row"][data-url*="/case/"]')].map((row) => [
      new URL(row.dataset.url).pathname.split('/').at(-1),
      {
        row: row.dataset.verdict + ' ' + (row.dataset.reason || null),
        kind: row.querySelector('.type')?.textContent ?? '',
      },
    ]),
  )`);

const look = () => tab.panel.evaluate(`document.querySelector('[data-testid="look-for-running"]').click()`);

/** All that the detail of a row says. */
async function detailOf(id: string): Promise<string> {
  return tab.panel.evaluate<string>(`(() => {
    const row = document.querySelector('[role="row"][data-url*="/case/${id}?"], [role="row"][data-url$="/case/${id}"]');
    if (row?.getAttribute('aria-selected') !== 'true') row?.click();
    return document.querySelector('[role="tabpanel"]')?.textContent ?? '';
  })()`);
}

describe.each(Object.keys(cases))('on a page that is %j', (page) => {
  const made = cases[page] ?? {};

  test('script got what the table says', async () => {
    const expected = Object.fromEntries(Object.entries(made).map(([id, { script }]) => [id, script]));
    expect(await makeCalls(page, made)).toEqual(expected);
  });

  test('each row says what happened', async () => {
    const expected = (isUntold: boolean) =>
      Object.fromEntries(
        Object.entries(made)
          .filter(([, { row, untold }]) => row !== undefined && (isUntold || untold === undefined))
          .map(([id, { row }]) => [id, row]),
      );
    const shown = async () => {
      await tab.panel.rowsWhen(() => true);
      return Object.fromEntries(Object.entries(await rowsOf()).map(([id, { row }]) => [id, row]));
    };
    await expect.poll(shown, { timeout: patienceMs, interval: 500 }).toMatchObject(expected(false));
    const untold = Object.keys(made).filter((id) => made[id]?.untold);
    if (untold.length === 0) return;
    // Of these nothing comes before a person asks. Once, when the Network panel has them: while the log is read Firefox takes
    // up nothing.
    const noted = async () => (await tab.panel.noted()).map((each) => each.replace(/^.* |\?.*$/g, ''));
    await expect.poll(noted, { timeout: patienceMs, interval: 300 }).toEqual(expect.arrayContaining(untold));
    await look();
    await expect.poll(shown, { timeout: patienceMs, interval: 500 }).toMatchObject(expected(true));
  });

  test('its kind is told where the log has a sign of it', async () => {
    const rows = await rowsOf();
    const ours = Object.keys(kinds).filter((id) => made[id] !== undefined);
    expect(Object.fromEntries(ours.map((id) => [id, rows[id]?.kind]))).toEqual(
      Object.fromEntries(ours.map((id) => [id, kinds[id]])),
    );
  });

  const said = Object.entries(made).flatMap(([id, { says }]) =>
    says === undefined ? [] : [[id, says] as const],
  );
  test.each(said)('%s: its detail says so', async (id, says) => {
    await expect.poll(() => detailOf(id), { timeout: patienceMs, interval: 300 }).toMatch(says);
  });
});
