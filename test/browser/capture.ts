import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer';

/** A HAR entry as `devtools.network` gave it: JSON, nothing taken for granted. */
export type RawEntry = Readonly<Record<string, unknown>>;

/** The extension that keeps entries; hand it to `launchChromium`. */
export const captureExtension = fileURLToPath(new URL('./capture-extension', import.meta.url));

/** What an extension sees of a page. */
export interface Capture {
  /** Entries delivered since the last call, each as it was when delivered, in the order of delivery. */
  delivered(): Promise<readonly RawEntry[]>;
  /** The whole network log as `getHAR()` gives it now. Costly: ask once for many requests. */
  har(): Promise<readonly RawEntry[]>;
}

/** What capture.js leaves in its page. */
interface CapturePage {
  readonly subscribed?: true;
  readonly delivered: RawEntry[];
  getHAR(): Promise<{ entries: RawEntry[] }>;
}

/** Opens DevTools on a page and waits until the capture extension has subscribed. */
export async function openCapture(page: Page): Promise<Capture> {
  const devtools = await page.openDevTools();
  const frame = await devtools.waitForFrame((candidate) => candidate.url().endsWith('/capture.html'));
  // Never on animation frames: the page is hidden, and has none.
  await frame.waitForFunction(() => 'subscribed' in window, { polling: 20 });
  return {
    delivered: () => frame.evaluate(() => (window as unknown as CapturePage).delivered.splice(0)),
    har: () => frame.evaluate(async () => (await (window as unknown as CapturePage).getHAR()).entries),
  };
}
