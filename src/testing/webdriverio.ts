import { type PuppeteerSession, puppeteerClient } from '../protocol/puppeteer-client.ts';
import { type MatcherOptions, noBlockedRequests } from './matcher.ts';
import { type PageWatch, watchPage } from './watch-page.ts';

/** The part of WebdriverIO's `Browser` that is used. */
interface Browser {
  getPuppeteer(): Promise<unknown>;
}

/** The part of Puppeteer's `Browser` that is used. */
interface PuppeteerBrowser {
  target(): { createCDPSession(): Promise<PuppeteerSession> };
  version(): Promise<string>;
}

/** By Puppeteer's browser: WebdriverIO's own is another object in each hook, and stays the same in the next session. */
const watches = new WeakMap<object, PageWatch>();

/**
 * Watches all tabs of a browser from now on; when called again, requests from before no longer count. Rejects if it is not
 * Chromium.
 */
export async function watchCors(browser: Browser): Promise<void> {
  const puppeteer = (await browser.getPuppeteer()) as PuppeteerBrowser;
  const known = watches.get(puppeteer);
  if (known !== undefined) return known.restart();
  const session = await puppeteer.target().createCDPSession();
  watches.set(puppeteer, await watchPage(puppeteerClient(session), await puppeteer.version()));
}

/** For `expect.extend` of WebdriverIO. */
export async function toHaveNoBlockedRequests(browser: Browser, options?: MatcherOptions) {
  const watch = watches.get((await browser.getPuppeteer()) as object);
  if (watch === undefined) throw new Error('Call watchCors(browser) before the page makes requests.');
  return noBlockedRequests(watch, options);
}
