import polyfill from 'webextension-polyfill';

/** The extension API as the browser gives it. No other file imports it. */

type Devtools = typeof polyfill.devtools;

/** `browser.devtools` came to Chromium with 152, four versions after `browser` itself; in between there is `chrome`. */
export const hasChromeAlone = polyfill.devtools === undefined;

export const devtools: Devtools | undefined = hasChromeAlone
  ? (globalThis as { chrome?: { devtools?: Devtools } }).chrome?.devtools
  : polyfill.devtools;

/** What is not of DevTools; pages of Firefox's panels know little of it. */
export const extension: unknown = polyfill;

export function isChromium(): boolean {
  return /Chrom(?:e|ium)\//.test(navigator.userAgent);
}

/** Chromium before 151 has callbacks only, Firefox either. */
export function settle(start: (done: (value: unknown) => void) => unknown): Promise<unknown> {
  return new Promise((resolve) => {
    try {
      const returned = start(resolve);
      if (returned instanceof Promise) returned.then(resolve, () => resolve(null));
    } catch {
      resolve(null);
    }
  });
}
