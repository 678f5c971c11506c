import type { Browser } from 'puppeteer-core';
import type { LoadServer } from './load-server.ts';
import { openDevtools } from './panel.ts';

/** What a page's own requests take it, in milliseconds, the middle of several rounds each. */
export interface Overhead {
  /** DevTools open, the extension not in it. */
  readonly without: number;
  readonly withExtension: number;
  readonly withRecorder: number;
}

const rounds = 5;

/** The same page making the same requests in turn under each, so that what slows the machine slows all alike. */
export async function runOverhead(
  bare: Browser,
  extended: Browser,
  { home, other }: LoadServer,
  requests: number,
): Promise<Overhead> {
  const open = async (browser: Browser, use: 'nothing' | 'panel' | 'recorder') => {
    const page = await browser.newPage();
    if (use === 'nothing') await page.openDevTools();
    else {
      const panel = await (await openDevtools(page)).openPanel();
      await page.goto(`${home}/page`);
      if (use === 'recorder') await panel.frame.click('[data-testid="record"]');
    }
    if (use === 'nothing') await page.goto(`${home}/page`);
    await new Promise((later) => setTimeout(later, 1_000));
    return async () => {
      await page.bringToFront();
      return Number(
        await page.evaluate(`(async () => {
          const begun = performance.now();
          for (let i = 0; i < ${requests}; i += 10) {
            await Promise.all(Array.from({ length: 10 }, () => fetch('${other}/quick').then((answer) => answer.text())));
          }
          return performance.now() - begun;
        })()`),
      );
    };
  };
  const runs = [await open(bare, 'nothing'), await open(extended, 'panel'), await open(extended, 'recorder')];
  const times: number[][] = [[], [], []];
  for (let round = 0; round < rounds; round++) {
    for (const [i, run] of runs.entries()) times[i]?.push(await run());
  }
  const [without, withExtension, withRecorder] = times.map(middle) as [number, number, number];
  return { without, withExtension, withRecorder };
}

function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] as number;
}
