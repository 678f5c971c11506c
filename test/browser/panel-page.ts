import type { Browser, Page } from 'puppeteer';
import { expect } from 'vitest';
import { type Devtools, openDevtools, type Panel } from './panel.ts';

/** An empty tab with DevTools and the panel open. */
export interface PanelPage {
  readonly page: Page;
  readonly devtools: Devtools;
  readonly panel: Panel;
}

export async function openPanelPage(browser: Browser): Promise<PanelPage> {
  const page = await browser.newPage();
  const devtools = await openDevtools(page);
  return { page, devtools, panel: await devtools.openPanel() };
}

/** Fails where DevTools or the extension have written an error to a console. */
export async function closePanelPage({
  page,
  devtools,
}: Pick<PanelPage, 'page' | 'devtools'>): Promise<void> {
  expect(devtools.errors.found).toEqual([]);
  await devtools.errors.stop();
  await page.close();
}
