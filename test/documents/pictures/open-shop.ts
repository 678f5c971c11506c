import type { Browser, Page } from 'puppeteer';
import { openDevtools, type Panel, type PanelRow } from '../../browser/panel.ts';
import { reloadPanelIn } from '../../browser/panel-language.ts';
import type { Shop } from '../shop/serve.ts';

interface ShopPage {
  readonly isShown?: boolean;
  visit(): Promise<void>;
}

/** Three changes of the cart, the reviews, a font and the order. */
const BLOCKED = 6;

/** A visit to the shop that is over, and the panel beside it. @param language as in Accept-Language */
export async function openShop(
  browser: Browser,
  shop: Shop,
  language: string,
): Promise<{ readonly page: Page; readonly panel: Panel }> {
  const page = await browser.newPage();
  const devtools = await openDevtools(page);
  const panel = await devtools.openPanel();
  await reloadPanelIn(language, devtools, panel);
  await page.goto(shop.url);
  await page.waitForFunction(() => (globalThis as unknown as ShopPage).isShown === true, { polling: 20 });
  await page.evaluate(() => (globalThis as unknown as ShopPage).visit());
  const isOver = (all: readonly PanelRow[]) =>
    all.filter(({ verdict }) => verdict === 'blocked').length === BLOCKED &&
    !all.some(({ verdict }) => verdict === 'cannot-tell');
  const rows = await panel.rowsWhen(isOver);
  if (!isOver(rows)) throw new Error(`not the visit there was: ${JSON.stringify(rows, null, 1)}`);
  return { page, panel };
}
