import { mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { locales } from '../../src/words/locales.ts';
import { builtExtension } from '../browser/lab-run.ts';
import { launchChromium } from '../browser/launch.ts';
import { openShop } from './pictures/open-shop.ts';
import { forReadme, shots } from './pictures/shots.ts';
import { takeTiles } from './pictures/tiles.ts';
import { serveShop } from './shop/serve.ts';

/**
 * `npm run picture`: the README's pictures and those of the stores, of the built extension in a real DevTools, on a visit
 * to a shop. The tiles of Chrome's store are drawn by the browser.
 */
const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

await build({ mode: 'chromium', logLevel: 'error' });
const shop = await serveShop();
const browser = await launchChromium({ extensions: [builtExtension], args: shop.chromiumArgs });
try {
  for (const language of Object.keys(locales)) {
    const { panel, page } = await openShop(browser, shop, language);
    if (language === 'en') {
      await forReadme(panel);
      for (const theme of ['light', 'dark'] as const) {
        await panel.setTheme(theme);
        await panel.screenshot(`${at('docs/pictures/')}panel-${theme}.png`);
      }
      await panel.setTheme('light');
    }
    const folder = at(`store/pictures/${language}/`);
    mkdirSync(folder, { recursive: true });
    for (const [name, show] of Object.entries(shots)) {
      await show(panel);
      await panel.screenshot(`${folder}${name}.png`);
    }
    await page.close();
  }
  await takeTiles(browser, at('store/pictures/'), readFileSync(at('store/pictures/en/1-problems.png')));
} finally {
  await browser.close();
  await shop.close();
}
