import type { Frame, Page } from 'puppeteer';
import { builtExtension } from '../browser/lab-run.ts';
import { launchChromium } from '../browser/launch.ts';
import { collect, haveEnded, repairs, resultOf } from '../browser/load.ts';
import { withPanel } from '../browser/load-runs.ts';
import { type LoadServer, startLoadServer } from '../browser/load-server.ts';
import { heapMb } from '../browser/memory-run.ts';
import type { Panel } from '../browser/panel.ts';
import { settled, tellEntries } from '../browser/told-entries.ts';
import { median } from './measure.ts';
import type { Question, Row } from './row.ts';

const rounds = 5;

/** The real panel with many exchanges in it: whether it ever keeps a person waiting, how soon it tells, what it holds. */
export const panel: Question = async (tell) => {
  const server = await startLoadServer(1);
  const browser = await launchChromium({ extensions: [builtExtension] });
  try {
    const rows: Row[] = [];
    for (const ask of [latency, lateHeaders, longestTasks, memory]) {
      const found = await withPanel(browser, server.home, async (page, panel) => {
        // What is known of the page comes a moment after it.
        await new Promise((later) => setTimeout(later, 1_500));
        return ask(panel, page, server);
      });
      found.forEach(tell);
      rows.push(...found);
    }
    return rows;
  } finally {
    await browser.close();
    server.close();
  }
};

async function longestTasks({ frame }: Panel): Promise<readonly Row[]> {
  await frame.evaluate(() => {
    const kept = globalThis as unknown as { longest: number };
    kept.longest = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) kept.longest = Math.max(kept.longest, duration);
    }).observe({ type: 'longtask' });
  });
  const found = new Map<string, number[]>();
  const phase = async (name: string, act: () => Promise<unknown>) => {
    await frame.evaluate(() => {
      (globalThis as unknown as { longest: number }).longest = 0;
    });
    await act();
    await new Promise((later) => setTimeout(later, 1_000));
    const longest = await frame.evaluate(() => (globalThis as unknown as { longest: number }).longest);
    found.set(name, [...(found.get(name) ?? []), longest]);
  };
  for (let round = 0; round < rounds; round++) {
    if (round > 0) await frame.click('button[aria-label="Clear"]');
    await roundOf(frame, round, phase);
  }
  return [...found].map(([name, longest]) => ({
    question: `the panel with 10,000 exchanges: longest task while they ${name}`,
    ours: `${ms(median(longest))} (at most ${ms(Math.max(...longest))})`,
    against: '50 ms',
    ratio: Math.max(median(longest), 50) / 50,
    goal: 1,
  }));
}

/** The browser tells of no task below 50 ms. */
const ms = (longest: number) => (longest === 0 ? '< 50 ms' : `${longest.toFixed(0)} ms`);

async function roundOf(
  frame: Frame,
  round: number,
  phase: (name: string, act: () => Promise<unknown>) => Promise<void>,
): Promise<void> {
  await phase('arrive', async () => {
    // What was cleared is not let in again.
    await tellEntries(frame, round * 10_000, 10_000);
    await settled(frame);
  });
  await phase('are filtered', async () => {
    await frame.type('input.filter', `items/${round || ''}15`, { delay: 100 });
    await frame.$eval('input.filter', (input) => {
      input.value = '';
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
  });
  await phase('are sorted', () =>
    frame.$$eval('[role="columnheader"] button', async (heads) => {
      for (const head of heads) {
        (head as HTMLElement).click();
        await new Promise((later) => setTimeout(later, 300));
      }
    }),
  );
  await phase('are scrolled', () =>
    frame.$eval('[role="grid"]', async (grid) => {
      for (let at = 0; at < grid.scrollHeight; at += Math.max(200, grid.scrollHeight / 100)) {
        grid.scrollTop = at;
        await new Promise(requestAnimationFrame);
      }
    }),
  );
  // For the next round as it was for this one: at the top, in no order but that of time.
  await frame.$eval('[role="grid"]', (grid) => {
    grid.scrollTop = 0;
    const last = [...grid.querySelectorAll<HTMLElement>('[role="columnheader"] button')].at(-1);
    last?.click();
    last?.click();
  });
}

/** From the page's own failure to the row that explains it. */
async function latency({ frame }: Panel, page: Page, { other }: LoadServer): Promise<readonly Row[]> {
  const took: number[] = [];
  for (let i = 0; i < 15; i++) {
    const url = `${other}/refused?latency=${i}`;
    const shown = frame.evaluate(
      (wanted) =>
        new Promise<number>((resolve) => {
          const look = () => {
            const row = document.querySelector(`[role="row"][data-url="${wanted}"]`);
            if (row?.getAttribute('data-verdict') === 'blocked') resolve(Date.now());
            else requestAnimationFrame(look);
          };
          look();
        }),
      url,
    );
    const failed = Number(
      await page.evaluate(`fetch(${JSON.stringify(url)}).then(() => 0, () => Date.now())`),
    );
    took.push((await shown) - failed);
  }
  const middle = median(took);
  return [
    {
      question: 'the panel: from the browser’s failure to the explained row',
      ours: `${middle.toFixed(0)} ms (at most ${Math.max(...took)} ms)`,
      against: '100 ms',
      ratio: middle / 100,
      goal: 1,
    },
  ];
}

/** Of a page's burst, whose headers partly come late: until every row says why, counted from the last failure. */
async function lateHeaders(panel: Panel, page: Page, { home, other }: LoadServer): Promise<readonly Row[]> {
  await collect(panel);
  const burst = 300;
  const bursts = 7;
  const took: number[] = [];
  for (let i = 1; i <= bursts; i++) {
    await page.goto(`${home}/page?${i}`);
    await new Promise((later) => setTimeout(later, 1_500));
    const explained = panel.frame.evaluate(
      (wanted) =>
        new Promise<number>((resolve) => {
          const end = Date.now() + 60_000;
          const look = () => {
            const count = document.querySelector('[data-chip="blocked"] .count')?.textContent;
            if (Number(count) >= wanted || Date.now() > end) resolve(Date.now());
            else requestAnimationFrame(look);
          };
          look();
        }),
      burst,
    );
    const failed = Number(
      await page.evaluate(
        `Promise.allSettled(Array.from({ length: ${burst} }, (_, n) => fetch('${other}/refused?late=${i}-' + n))).then(() => Date.now())`,
      ),
    );
    took.push((await explained) - failed);
  }
  const { incomplete } = await resultOf(
    panel,
    (entries) => ({ ended: haveEnded(entries, '/refused?late', burst * bursts), ...repairs(entries) }),
    ({ ended }) => ended,
  );
  return [
    {
      question: `the panel: from the last of ${burst} failures at once to all explained, ${incomplete} of ${burst * bursts} having come without headers`,
      ours: `${median(took).toFixed(0)} ms (at most ${Math.max(...took)} ms)`,
      against: '500 ms',
      ratio: median(took) / 500,
      goal: 1,
    },
  ];
}

async function memory({ frame }: Panel): Promise<readonly Row[]> {
  const heaps: number[] = [];
  for (const [from, to] of [
    [0, 1_000],
    [1_000, 10_000],
    [10_000, 40_000],
    [40_000, 100_000],
  ] as const) {
    await tellEntries(frame, from, to - from);
    await settled(frame);
    heaps.push(await heapMb(frame));
  }
  const [few = 0, some = 0, full = 0, many = 0] = heaps;
  return [
    {
      question: `the panel's heap after 100,000 requests against that after 40,000, when its limit is reached (1,000: ${few.toFixed(0)} MB; 10,000: ${some.toFixed(0)} MB)`,
      ours: `${many.toFixed(0)} MB`,
      against: `${full.toFixed(0)} MB`,
      ratio: many / full,
      goal: 1.2,
    },
  ];
}
