import { openPanelTab } from '../firefox/panel-tab.ts';
import { builtExtension } from '../lab-run.ts';
import { launchChromium } from '../launch.ts';
import { openPanelPage } from '../panel-page.ts';
import type { FeatureBrowser } from './bench.ts';
import type { FeatureBrowserName } from './table.ts';

/** Each browser, with the extension as it ships and the panel open. */
export const openFeatureBrowser: Readonly<Record<FeatureBrowserName, () => Promise<FeatureBrowser>>> = {
  async chromium() {
    const browser = await launchChromium({ extensions: [builtExtension] });
    const { page, panel } = await openPanelPage(browser);
    return {
      name: 'chromium',
      goto: async (url) => void (await page.goto(url)),
      run: async (script) => void (await page.addScriptTag({ content: script })),
      inPage: <T>(expression: string) => page.evaluate(expression) as Promise<T>,
      inPanel: <T>(expression: string) => panel.frame.evaluate(expression) as Promise<T>,
      // Its log is read as often as there is need, and takes nothing.
      noted: async () => true,
      close: () => browser.close(),
    };
  },
  async firefox() {
    const { panel, goto, run, value, close } = await openPanelTab();
    return {
      ...{ name: 'firefox', goto, run, close },
      inPage: <T>(expression: string) => value(`return ${expression}`) as Promise<T>,
      inPanel: panel.evaluate,
      noted: async (segment) => (await panel.noted()).some((row) => row.endsWith(` ${segment}`)),
    };
  },
};
