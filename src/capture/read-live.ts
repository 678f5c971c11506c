/** What DevTools give live. The build for Chromium has a reader of its own instead, which knows nothing of Firefox. */
export { readEntry as readLive } from '../har/read-entry.ts';
