import { basename } from 'node:path';
import type { Browser, ElementHandle, Page } from 'puppeteer';
import { extensionId } from './extension-id.ts';
import { builtExtension } from './lab-run.ts';
import { showRequests } from './panel.ts';

/** The panel in a tab of its own, where files are opened. */
export async function openOwnTab(
  browser: Browser,
  view: 'requests' | 'problems' = 'requests',
): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${extensionId(builtExtension)}/panel/panel.html`);
  await page.waitForSelector('[data-testid="import-file-large"]');
  if (view === 'requests') await showRequests(page.mainFrame());
  return page;
}

/** Opens a HAR and waits until all of it is drawn. @param path of the file */
export async function openHar(page: Page, path: string): Promise<void> {
  const input = (await page.$('[data-testid="import-file"]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(path);
  await page.waitForFunction(
    // Rows alone may be those of the file before, and a grid draws its own in parts.
    (name) =>
      document.querySelector('[data-testid="file-shown"]')?.textContent?.includes(name) === true &&
      document.querySelector('progress') === null &&
      document.querySelector('[role="row"][data-url], [data-problem]') !== null &&
      document.querySelector('[role="grid"][aria-busy="true"]') === null,
    { polling: 20 },
    basename(path),
  );
}
