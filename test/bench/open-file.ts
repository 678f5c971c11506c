import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { extensionId } from '../browser/extension-id.ts';
import { builtExtension } from '../browser/lab-run.ts';
import { launchChromium } from '../browser/launch.ts';
import { writeHar } from './har-files.ts';
import { interleaved } from './measure.ts';
import type { Question } from './row.ts';

const megabytes = 300;
const rounds = 3;

/**
 * The panel in a tab of its own with a large file: until all of it is explained, against reading it in the same tab, as
 * DevTools read a HAR that is imported (`JSON.parse` of its text). And whether the tab keeps a person waiting meanwhile.
 */
export const open: Question = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'cors-lens-bench-'));
  const path = join(folder, 'session.har');
  writeHar(path, { bytes: megabytes * 1024 * 1024, bodyBytes: 24 * 1024 });
  const browser = await launchChromium({ extensions: [builtExtension] });
  try {
    let longest = 0;
    const inNewTab = async (act: (page: Page) => Promise<number>) => {
      const page = await browser.newPage();
      try {
        await page.goto(`chrome-extension://${extensionId(builtExtension)}/panel/panel.html`);
        await page.waitForSelector('[data-testid="import-file"]');
        return await act(page);
      } finally {
        await page.close();
      }
    };
    const times = await interleaved(
      {
        ours: () =>
          inNewTab(async (page) => {
            const { ms, task } = await opened(page, path);
            longest = Math.max(longest, task);
            return ms;
          }),
        reading: () => inNewTab((page) => read(page, path)),
      },
      rounds,
    );
    return [
      {
        question: `a HAR of ${megabytes} MB in the panel: until all is explained, against JSON.parse of its text there`,
        ours: `${times.ours.toFixed(0)} ms`,
        against: `${times.reading.toFixed(0)} ms`,
        ratio: times.ours / times.reading,
        goal: 1.5,
      },
      {
        question: `a HAR of ${megabytes} MB in the panel: longest task until all is explained`,
        ours: longest === 0 ? '< 50 ms' : `${longest.toFixed(0)} ms`,
        against: '50 ms',
        ratio: Math.max(longest, 50) / 50,
        goal: null,
      },
    ];
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
};

/** Until the panel says no more that it is at it. */
async function opened(page: Page, path: string): Promise<{ readonly ms: number; readonly task: number }> {
  await page.evaluate(() => {
    const kept = globalThis as unknown as { begun: number; longest: number; done: Promise<number> };
    kept.longest = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) kept.longest = Math.max(kept.longest, duration);
    }).observe({ type: 'longtask' });
    const at = (id: string) => document.querySelector(`[data-testid="${id}"]`);
    at('import-file')?.addEventListener('change', () => (kept.begun = performance.now()), { capture: true });
    kept.done = new Promise((resolve) => {
      const look = () => {
        if (at('file-shown') !== null && at('file-progress') === null)
          resolve(performance.now() - kept.begun);
        else requestAnimationFrame(look);
      };
      look();
    });
  });
  await give(page, path);
  return page.evaluate(async () => {
    const kept = globalThis as unknown as { longest: number; done: Promise<number> };
    const ms = await kept.done;
    return { ms, task: kept.longest };
  });
}

/** In the panel's own tab, by its own field, but before the panel hears of it. */
async function read(page: Page, path: string): Promise<number> {
  await page.evaluate(() => {
    const kept = globalThis as unknown as { read: Promise<number> };
    kept.read = new Promise((resolve) => {
      const readIt = async (event: Event) => {
        event.stopImmediatePropagation();
        const begun = performance.now();
        const [file] = (event.target as HTMLInputElement).files ?? [];
        const { log } = JSON.parse((await file?.text()) ?? '');
        resolve(log.entries.length > 0 ? performance.now() - begun : Number.NaN);
      };
      document.addEventListener('change', readIt, { capture: true });
    });
  });
  await give(page, path);
  return page.evaluate(() => (globalThis as unknown as { read: Promise<number> }).read);
}

async function give(page: Page, path: string): Promise<void> {
  const field = await page.$('[data-testid="import-file"]');
  await (field as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(path);
}
