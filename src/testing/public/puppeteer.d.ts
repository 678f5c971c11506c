/** Says in a test with Puppeteer which requests of a page the browser blocked, and why. */

/** Watches a page from now on; when called again, requests from before no longer count. */
export declare function watchCors(page: {
  createCDPSession(): Promise<unknown>;
  browser(): { version(): Promise<string> };
}): Promise<void>;

export interface NoBlockedRequestsOptions {
  /** Which blocked requests are no fault: part of a URL, a pattern of it, or several of these. */
  readonly except?: string | RegExp | readonly (string | RegExp)[];
}

/**
 * For `expect.extend({ toHaveNoBlockedRequests })` of Vitest and Jest. Waits until every request that was begun before has
 * ended, or two seconds have passed.
 */
export declare function toHaveNoBlockedRequests(
  page: object,
  options?: NoBlockedRequestsOptions,
): Promise<{ pass: boolean; message: () => string }>;
