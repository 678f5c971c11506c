/** Playwright's test runner, which says of each page which requests the browser blocked, and why. In Chromium. */

import type { test as base, Expect } from '@playwright/test';

export interface NoBlockedRequestsOptions {
  /** Which blocked requests are no fault: part of a URL, a pattern of it, or several of these. */
  readonly except?: string | RegExp | readonly (string | RegExp)[];
}

/** Playwright's `test`. What was blocked is attached to the report, with a case file that `cors-lens check` sends again. */
export declare const test: typeof base;

/**
 * Playwright's `expect`, with `await expect(page).toHaveNoBlockedRequests()`. It waits until every request that was begun
 * before has ended, or two seconds have passed.
 */
export declare const expect: Expect<{
  toHaveNoBlockedRequests(
    page: object,
    options?: NoBlockedRequestsOptions,
  ): Promise<{ pass: boolean; message: () => string }>;
}>;
