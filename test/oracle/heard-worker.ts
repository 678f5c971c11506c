import type { Page } from 'puppeteer';
import type { Capture } from '../browser/capture.ts';
import { patienceMs } from '../patience.ts';

/**
 * Opens the frame that has a service worker, and waits until DevTools list what the worker asks for. One that runs already
 * is not held until they listen, and on a loaded machine the first it asks for is in no log.
 */
export async function heardWorker(page: Page, capture: Capture, frameUrl: string): Promise<void> {
  await page.evaluate(async (url) => {
    await (window as unknown as PageWithFrames).frameOf('controlled', url);
  }, frameUrl);
  const frame = page.frames().find((each) => each.url() === frameUrl);
  const end = Date.now() + patienceMs;
  for (let nth = 0; frame !== undefined && Date.now() < end; nth++) {
    const path = `/service-worker.js?worker=passes&heard=${nth}`;
    await frame.evaluate(async (url) => void (await (await fetch(url)).text()), path);
    const isOfIt = ({ request }: { readonly request?: unknown }) =>
      String(Object(request).url).endsWith(path);
    // Once for the page, and once for the worker.
    if ((await capture.har()).filter(isOfIt).length > 1) return;
    await new Promise((later) => setTimeout(later, 100));
  }
  throw new Error('DevTools list nothing that the service worker asks for');
}

interface PageWithFrames {
  frameOf(name: string, url: string): Promise<unknown>;
}
