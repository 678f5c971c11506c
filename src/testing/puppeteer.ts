import { type PuppeteerSession, puppeteerClient } from '../protocol/puppeteer-client.ts';
import { type MatcherOptions, noBlockedRequests } from './matcher.ts';
import { type PageWatch, watchPage } from './watch-page.ts';

/** The part of Puppeteer's `Page` that is used. */
interface Page {
  createCDPSession(): Promise<unknown>;
  browser(): { version(): Promise<string> };
}

const watches = new WeakMap<object, PageWatch>();

/** Watches a page from now on; when called again, requests from before no longer count. */
export async function watchCors(page: Page): Promise<void> {
  const known = watches.get(page);
  if (known !== undefined) return known.restart();
  const session = (await page.createCDPSession()) as PuppeteerSession;
  watches.set(page, await watchPage(puppeteerClient(session), await page.browser().version()));
}

/** For `expect.extend` of Vitest and Jest. */
export async function toHaveNoBlockedRequests(page: object, options?: MatcherOptions) {
  const watch = watches.get(page);
  if (watch === undefined) throw new Error('Call watchCors(page) before the page makes requests.');
  return noBlockedRequests(watch, options);
}
