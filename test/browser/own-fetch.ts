import type { Frame, Page } from 'puppeteer';
import { expect } from 'vitest';
import { patienceMs } from '../patience.ts';

/**
 * Each page that is loaded from now on keeps the browser's `fetch` as `own`, before anybody can replace it: a script of
 * the page's may run after the recorder has come.
 */
export async function keepOwnFetch(page: Page): Promise<void> {
  await page.evaluateOnNewDocument('var own = fetch;');
}

/** Waits until calls of the page are recorded, or are no more. */
export async function recorded(page: Page, on = true): Promise<void> {
  await expect.poll(() => page.evaluate('fetch !== own'), { timeout: patienceMs }).toBe(on);
}

/** Has the panel record calls, or no more. Whether the page has heard of it says `recorded`. */
export async function switchRecorder(panel: Frame, on: boolean): Promise<void> {
  const box = '[data-testid="record"]';
  await panel.waitForSelector(box);
  // Not by the pointer: in the first moments of a frame on a busy machine its clicks reach nobody.
  await panel.$eval(
    box,
    (found, wanted) => {
      if ((found as HTMLInputElement).checked !== wanted) (found as HTMLElement).click();
    },
    on,
  );
  await panel.waitForSelector(on ? `${box}:checked` : `${box}:not(:checked)`);
}
