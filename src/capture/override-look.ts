import { connectToWorker, permissions } from './browser.ts';

/** Names a line that is only opened to wake the service worker. */
export const lookName = 'look after overrides';

/** Has the service worker look for what a crash has left. */
export function lookAfterOverrides(): void {
  if (permissions !== null) connectToWorker(lookName);
}
