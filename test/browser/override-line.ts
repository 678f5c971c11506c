import type { Page } from 'puppeteer';
import { linePrefix, type Override } from '../../src/capture/override.ts';
import type { ToKeeper, ToOverrider } from '../../src/capture/override-line.ts';

interface Port {
  postMessage(message: ToKeeper): void;
  disconnect(): void;
  readonly onMessage: { addListener(listener: (message: ToOverrider) => void): void };
}

interface Extension {
  readonly runtime: { connect(to: { readonly name: string }): Port };
  readonly permissions: { request(hosts: { readonly origins: string[] }): Promise<boolean> };
}

/**
 * Asks for hosts as the panel does: the service worker knows that a person is being asked, so that its looks, of which
 * it makes one soon after each start, give nothing back. The line stays open, for as long as page and worker are there.
 *
 * @param page of the extension
 * @param tab the line's; one that no panel has
 * @returns whether the person granted them
 */
export async function askForHosts(page: Page, tab: number, hosts: readonly string[]): Promise<boolean> {
  await page.evaluate(async (name) => {
    const { runtime } = (globalThis as unknown as { chrome: Extension }).chrome;
    const port = Object.assign(globalThis, { overrideLine: runtime.connect({ name }) }).overrideLine;
    // What is said first is heard first: once it responds, it knows that a person is asked.
    await new Promise<void>((heard) => {
      port.onMessage.addListener(() => heard());
      port.postMessage({ kind: 'asking', on: true });
      port.postMessage({ kind: 'end' });
    });
  }, `${linePrefix}${tab}`);
  // Apart: the browser takes a gesture for one only for some seconds.
  return page.evaluate((origins) => {
    const { permissions } = (globalThis as unknown as { chrome: Extension }).chrome;
    return permissions.request({ origins: [...origins] });
  }, hosts);
}

/** Has the service worker set what was asked for, over the same line. @returns what it says of it */
export function setOverride(page: Page, override: Override): Promise<ToOverrider> {
  return page.evaluate(
    (wanted) =>
      new Promise<ToOverrider>((said) => {
        const { overrideLine } = globalThis as unknown as { overrideLine: Port };
        overrideLine.onMessage.addListener(said);
        overrideLine.postMessage({ kind: 'set', override: wanted });
      }),
    override,
  );
}
