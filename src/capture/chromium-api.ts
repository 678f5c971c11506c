/**
 * In the place of webextension-polyfill in the Chromium package. There it only hands on `browser`, which Chromium has had
 * since 148; in older ones browser.ts asks `chrome` with callbacks, as it does wherever `browser` lacks something.
 */
const scope = globalThis as {
  readonly browser?: object;
  readonly chrome?: { readonly runtime?: object; readonly permissions?: object };
};

export default scope.browser ?? { runtime: scope.chrome?.runtime, permissions: scope.chrome?.permissions };
