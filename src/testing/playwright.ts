import { test as base, expect as baseExpect } from '@playwright/test';
import { nestedClient, type SingleSession } from '../protocol/nested-client.ts';
import { type MatcherOptions, noBlockedRequests } from './matcher.ts';
import { caseOf, toldOf } from './told.ts';
import { type PageWatch, watchPage } from './watch-page.ts';

/** More are not attached to one test. */
const attachedAtMost = 20;

const watches = new WeakMap<object, PageWatch>();

/** Playwright's `test`, with each page watched: what was blocked is attached to the report, whether the test fails or not. */
export const test = base.extend({
  corsLens: [
    async ({ page, browserName }, use, testInfo) => {
      if (browserName !== 'chromium') {
        await use(null);
        return;
      }
      const session = (await page.context().newCDPSession(page)) as SingleSession;
      const browser = page.context().browser();
      const watch = await watchPage(nestedClient(session), `Chrome/${browser?.version() ?? ''}`);
      watches.set(page, watch);
      await use(watch);
      await watch.settled();
      watch.stop();
      for (const item of watch.blocked().slice(0, attachedAtMost)) {
        const { method } = item.exchange.hops[0].request;
        const name = `CORS Lens: ${method} ${item.decision.corsError ?? item.decision.reason}`;
        await testInfo.attach(name, { body: toldOf([item]), contentType: 'text/plain' });
        const sendAgain = caseOf(item);
        if (sendAgain !== null) {
          await testInfo.attach(`${name} (cors-lens check)`, {
            body: sendAgain,
            contentType: 'application/json',
          });
        }
      }
    },
    { auto: true },
  ],
});

export const expect = baseExpect.extend({
  async toHaveNoBlockedRequests(page: object, options?: MatcherOptions) {
    const watch = watches.get(page);
    if (watch === undefined) {
      throw new Error(
        "Only pages of the fixture of 'cors-lens/playwright' are watched, and only in Chromium.",
      );
    }
    return noBlockedRequests(watch, options);
  },
});
