import { connectToWorker, lookName, permissions } from './browser.ts';

/** Has the service worker look for what a crash has left. */
export function lookAfterOverrides(): void {
  if (permissions !== null) connectToWorker(lookName);
}
