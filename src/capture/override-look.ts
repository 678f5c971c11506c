import { connectToWorker, lookName } from './browser.ts';

/** Has the service worker look for what a crash has left. */
export function lookAfterOverrides(): void {
  connectToWorker(lookName);
}
