import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { builtExtension } from '../browser/lab-run.ts';
import { launchChromium } from '../browser/launch.ts';
import { openHar, openOwnTab } from '../browser/own-tab.ts';
import { harOf, situations } from '../e2e/situations.ts';

/**
 * `npm run picture:situations`: the first screen of each of the ten situations, in both themes and three places, for who
 * wants to look. They go to `artifacts/situations`.
 */
const pictures = 'artifacts/situations';

/** A row of DevTools' own tabs is taken off each. */
const places = {
  wide: { width: 1_280, height: 773 },
  narrow: { width: 300, height: 773 },
  low: { width: 1_280, height: 223 },
} as const;

await build({ mode: 'chromium', logLevel: 'warn' });
const folder = mkdtempSync(join(tmpdir(), 'cors-lens-situations-'));
const browser = await launchChromium({ extensions: [builtExtension] });
try {
  mkdirSync(pictures, { recursive: true });
  const page = await openOwnTab(browser, 'problems');
  for (const [name, situation] of Object.entries(situations)) {
    const called = name.replace(/\W+/g, '-');
    const har = join(folder, `${called}.har`);
    writeFileSync(har, JSON.stringify(harOf(situation)));
    await page.setViewport(places.wide);
    await openHar(page, har);
    for (const [place, viewport] of Object.entries(places)) {
      await page.setViewport(viewport);
      // Where there is no room beside the list, a person opens the problem.
      if (place === 'narrow') await (await page.waitForSelector('.problem-head'))?.click();
      await page.waitForSelector(`[data-testid="fix-box"] h2[data-change="${situation.first}"]`);
      await page.waitForSelector('[data-testid="fix-box"] .buttons');
      // They come once that stands.
      await page.waitForSelector('.fold');
      for (const theme of ['light', 'dark'] as const) {
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
        await page.waitForSelector(`html[data-theme="${theme}"]`);
        await page.screenshot({ path: `${pictures}/${called}-${place}-${theme}.png` });
      }
    }
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
