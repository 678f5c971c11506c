import { openPanelTab, type PanelTab } from '../browser/firefox/panel-tab.ts';
import { type LoadServer, startLoadServer } from '../browser/load-server.ts';
import pack from '../e2e/pack.ts';
import { patienceMs } from '../patience.ts';
import { median } from './measure.ts';
import { type Row, table } from './row.ts';

/**
 * `npm run bench:firefox`: how soon the panel of the packed extension tells in Firefox. Not one of the questions of
 * `npm run bench`, which is bundled: what drives Firefox reads files that stand beside it.
 */
const failures = 15;
const burst = 300;
const bursts = 7;

/** When a row first had its verdict, by URL, and how many have, in an attribute: each expression has a scope of its own. */
const watch = `(() => {
  const told = {};
  const look = () => {
    const count = document.querySelector('[data-chip="blocked"] .count')?.textContent;
    const rows = [...document.querySelectorAll('[role="row"][data-verdict="blocked"]')];
    for (const key of [count, ...rows.map(({ dataset }) => dataset.url)]) told[key] ??= Date.now();
    document.documentElement.dataset.told = JSON.stringify(told);
    requestAnimationFrame(look);
  };
  look();
})()`;

/** Of the page: when the last of some calls had failed. */
async function lastFailure(tab: PanelTab, urls: readonly string[]): Promise<number> {
  await tab.run(
    `delete window.failedAt; Promise.allSettled(${JSON.stringify(urls)}.map((url) => fetch(url))).then(() => { window.failedAt = Date.now(); })`,
  );
  return until(
    async () => Number((await tab.value('return window.failedAt ?? 0')) ?? 0),
    'the calls to fail',
  );
}

async function until(ask: () => Promise<number>, what: string): Promise<number> {
  for (const end = Date.now() + patienceMs; Date.now() < end; ) {
    const found = await ask();
    if (found > 0) return found;
    await new Promise((later) => setTimeout(later, 100));
  }
  throw new Error(`waited for ${what}`);
}

const toldAt = (tab: PanelTab, key: string) =>
  until(
    () =>
      tab.panel.evaluate<number>(
        `JSON.parse(document.documentElement.dataset.told)[${JSON.stringify(key)}] ?? 0`,
      ),
    `the panel to tell ${key}`,
  );

/** A new page, whose list has itself alone. */
async function fresh(tab: PanelTab, { home }: LoadServer): Promise<void> {
  await tab.goto(`${home}/page`);
  await tab.panel.rowsWhen((rows) => rows.every(({ url }) => url.startsWith(home)));
  // Firefox still reads what its log has of the page.
  await new Promise((later) => setTimeout(later, 1_500));
}

async function afterEach(tab: PanelTab, server: LoadServer): Promise<Row> {
  await fresh(tab, server);
  await tab.panel.evaluate(watch);
  const took: number[] = [];
  for (let i = 0; i < failures; i++) {
    const url = `${server.other}/refused?latency=${i}`;
    const failed = await lastFailure(tab, [url]);
    took.push((await toldAt(tab, url)) - failed);
    await new Promise((later) => setTimeout(later, 300));
  }
  return {
    question: 'the panel in Firefox: from the browser’s failure to the explained row',
    ours: `${median(took).toFixed(0)} ms (at most ${Math.max(...took)} ms)`,
    against: '150 ms',
    ratio: median(took) / 150,
    goal: 1,
  };
}

async function afterBursts(tab: PanelTab, server: LoadServer): Promise<Row> {
  const took: number[] = [];
  for (let i = 0; i < bursts; i++) {
    await fresh(tab, server);
    await tab.panel.evaluate(watch);
    const urls = Array.from({ length: burst }, (_, n) => `${server.other}/refused?burst=${i}-${n}`);
    const failed = await lastFailure(tab, urls);
    took.push((await toldAt(tab, String(burst))) - failed);
  }
  return {
    question: `the panel in Firefox: from the last of ${burst} failures at once to all explained`,
    ours: `${median(took).toFixed(0)} ms (at most ${Math.max(...took)} ms)`,
    against: '500 ms',
    ratio: median(took) / 500,
    goal: 1,
  };
}

await pack();
const server = await startLoadServer(1);
const tab = await openPanelTab();
try {
  console.log(`\n${table([await afterEach(tab, server), await afterBursts(tab, server)])}`);
} finally {
  await tab.close();
  server.close();
}
