import type { Browser } from 'puppeteer';
import type { LoadServer } from './load-server.ts';
import { openDevtools } from './panel.ts';

/** What is in DevTools: whatever the browser has and nobody looks at, our panel, or that with the recorder on. */
export type Use = 'nothing' | 'panel' | 'recorder';

/** Before anything is timed: what is known of the page comes a moment after it. In milliseconds. */
const settleMs = 1_500;

/** A page with DevTools open on it. */
export interface TimedPage {
  /** Has the page make its requests, ten at a time; resolves to the milliseconds that took. */
  run(): Promise<number>;
  /** What DevTools' main thread has worked since they were opened, in milliseconds. */
  devtoolsMs(): Promise<number>;
}

export async function timedPage(
  browser: Browser,
  use: Use,
  { home, other }: LoadServer,
  requests: number,
): Promise<TimedPage> {
  const page = await browser.newPage();
  const opened = use === 'nothing' ? null : await openDevtools(page);
  const devtools = opened?.page ?? (await page.openDevTools());
  const panel = await opened?.openPanel();
  await page.goto(`${home}/page`);
  if (use === 'recorder') await panel?.frame.click('[data-testid="record"]');
  await new Promise((later) => setTimeout(later, settleMs));
  return {
    async run() {
      await page.bringToFront();
      return Number(
        await page.evaluate(`(async () => {
          const begun = performance.now();
          for (let i = 0; i < ${requests}; i += 10) {
            await Promise.all(Array.from({ length: 10 }, () => fetch('${other}/quick').then((response) => response.text())));
          }
          return performance.now() - begun;
        })()`),
      );
    },
    async devtoolsMs() {
      return 1_000 * ((await devtools.metrics()).TaskDuration ?? Number.NaN);
    },
  };
}
