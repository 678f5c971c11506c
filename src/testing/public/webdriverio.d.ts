/** Says in a test with WebdriverIO which requests the browser blocked, and why. In Chromium. */

/**
 * Watches all tabs of a browser from now on; when called again, requests from before no longer count. Rejects if it is not
 * Chromium.
 */
export declare function watchCors(browser: { getPuppeteer(): Promise<unknown> }): Promise<void>;

export interface NoBlockedRequestsOptions {
  /** Which blocked requests are no fault: part of a URL, a pattern of it, or several of these. */
  readonly except?: string | RegExp | readonly (string | RegExp)[];
}

/**
 * For `expect.extend({ toHaveNoBlockedRequests })` of WebdriverIO. Waits until every request that was begun before has
 * ended, or two seconds have passed.
 */
export declare function toHaveNoBlockedRequests(
  browser: { getPuppeteer(): Promise<unknown> },
  options?: NoBlockedRequestsOptions,
): Promise<{ pass: boolean; message: () => string }>;
