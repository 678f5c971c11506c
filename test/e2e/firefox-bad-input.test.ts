import { X509Certificate } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  asksForTheWorst,
  type BadInputServer,
  navigations,
  opensStreams,
  replacesHistory,
  startBadInputServer,
} from '../browser/bad-input-server.ts';
import { openPanelTab, type PanelTab } from '../browser/firefox/panel-tab.ts';
import { patienceMs } from '../patience.ts';

/** What `bad-input` is in Chromium: pages that do what no page should leave the panel usable, and nothing throws. */

let server: BadInputServer;
let tab: PanelTab;
let other: string;

const patient = { timeout: patienceMs, interval: 300 };

beforeAll(async () => {
  server = await startBadInputServer();
  [other = ''] = server.others;
  const der = new X509Certificate(server.certificate.cert).raw.toString('base64');
  tab = await openPanelTab(
    [server.home, ...server.others].map((url) => {
      const { hostname: host, port } = new URL(url);
      return { host, port: Number(port), der };
    }),
  );
});

afterAll(async () => {
  await tab?.close();
  server?.close();
});

beforeEach(async () => {
  await tab.goto(`${server.home}/page`);
  // The storm counts there.
  await tab.run('sessionStorage.clear()');
  await filter('');
  await tab.panel.rowsWhen(() => true);
});

afterEach(async () => {
  expect(await tab.firefox.call('takeErrors')).toEqual([]);
});

const filter = (text: string) =>
  tab.panel.evaluate(`(() => {
    const field = document.querySelector('input.filter');
    field.value = ${JSON.stringify(text)};
    field.dispatchEvent(new Event('input', { bubbles: true }));
  })()`);

/** How many rows there are, drawn or not. One is the heading. */
const count = () =>
  tab.panel.evaluate<number>(
    `Math.max(0, Number(document.querySelector('[role="grid"]')?.getAttribute('aria-rowcount') ?? 1) - 1)`,
  );

const statusOf = (name: string) =>
  tab.panel.evaluate<readonly [string, string] | null>(`(() => {
    const row = document.querySelector('[role="row"][data-url$="${name}"]');
    return row && [row.dataset.verdict, row.querySelector('.cell.why').textContent];
  })()`);

const click = (selector: string) =>
  tab.panel.evaluate(`document.querySelector(${JSON.stringify(selector)}).click()`);

/** Those that are there by now: each comes with the first row of its verdict, and is pressed when the rows are asked for. */
const pressChips = () => tab.panel.rowsWhen(() => true);

/**
 * As a person does who misses a call: Firefox's log is read for no one else. Once, when its own panel has them, since it
 * lets go of what comes meanwhile; what is shown by it says that it has ended.
 */
const look = () => click('[data-testid="look-for-running"]');

/** A person can still do all they came for: find a call that is made now, read why it failed, and empty the list. */
async function isUsable(): Promise<void> {
  await filter('afterwards');
  await tab.run(`fetch('${other}/call/afterwards').catch(() => {})`);
  await expect.poll(() => statusOf('/call/afterwards'), patient).toEqual(['blocked', expect.anything()]);
  await click('[role="row"][data-url$="/call/afterwards"]');
  const said = () =>
    tab.panel.evaluate<string>(`document.querySelector('[data-testid="sentence"]')?.textContent ?? ''`);
  await expect.poll(said, patient).toContain('Access-Control-Allow-Origin');
  await filter('');
  await click('.toolbar button');
  await expect.poll(count, patient).toBeLessThan(10);
}

const over = () => tab.value('return document.title');
const last = `/call/of-${navigations}`;

describe('in Firefox a page that navigates a hundred times a second', () => {
  it('leaves the rows of the last document', async () => {
    await tab.run(`location.href = '/storm'`);
    await expect.poll(over, patient).toBe('over');
    await filter('/call/of-');
    await expect.poll(() => statusOf(last), patient).toEqual(['blocked', expect.anything()]);
    await expect.poll(() => statusOf('/call/of-0'), patient).toBeNull();
    await isUsable();
  });

  it('leaves the panel usable with a preserved log, too', async () => {
    const preserve = '.toolbar input[type="checkbox"]';
    await click(preserve);
    await tab.run(`location.href = '/storm'`);
    await expect.poll(over, patient).toBe('over');
    await filter(last);
    await expect.poll(() => statusOf(last), patient).toEqual(['blocked', expect.anything()]);
    await isUsable();
    await click(preserve);
  });
});

it('in Firefox a page that replaces its history in a loop keeps its rows', async () => {
  await tab.run(`fetch('${other}/call/before').catch(() => {})`);
  await expect.poll(() => statusOf('/call/before'), patient).toEqual(['blocked', expect.anything()]);
  await tab.run(replacesHistory);
  expect(await statusOf('/call/before')).toEqual(['blocked', expect.anything()]);
  await isUsable();
});

it('in Firefox a thousand EventSources and streams have their rows while they run', async () => {
  await tab.run(opensStreams(server, 500));
  await filter('is:running');
  await expect.poll(server.open, patient).toBe(1_000);
  const noted = async () => (await tab.panel.noted()).filter((each) => /^GET 200 \d+$/.test(each)).length;
  await expect.poll(noted, { ...patient, interval: 500 }).toBe(1_000);
  await look();
  await expect.poll(() => pressChips().then(count), { ...patient, interval: 500 }).toBe(1_000);
  await filter('');
  await isUsable();
});

it('in Firefox a response without end, 103s without end and circles are told as what they are', async () => {
  await tab.run(asksForTheWorst(server, 10));
  await filter('/circle/');
  const circles = () => pressChips().then(count);
  await expect.poll(circles, patient).toBe(10);
  for (const name of ['/circle/0', '/circle/9'])
    await expect.poll(() => statusOf(name), patient).toEqual(['failed', 'Too many redirects']);
  await filter('');
  await expect.poll(server.open, patient).toBe(2);
  await expect
    .poll(() => tab.panel.noted(), patient)
    .toEqual(expect.arrayContaining(['GET 200 body', 'GET  hints']));
  await look();
  const seen = (name: string) => pressChips().then(() => statusOf(name));
  await expect.poll(() => seen('/endless/body'), patient).toEqual(['allowed', 'Running · Allowed']);
  await expect
    .poll(() => seen('/early/hints'), patient)
    .toEqual(['cannot-tell', 'Running · no response yet']);
  await isUsable();
});
