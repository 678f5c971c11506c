import { closeTabOf, openBeside, type Port, permissions } from './browser.ts';
import { type HostsReply, questionPage, questionPrefix } from './hosts-question.ts';
import { hostsOf, type Override } from './override.ts';

/** A page that has not come by then does not come. In milliseconds. */
const comesWithinMs = 60_000;
/** One that was there before a worker that starts opens its line again. */
const comesAgainWithinMs = 3_000;

export interface HostsAsker {
  /** @param again the page is there already, if a person has not closed it */
  ask(tab: number, override: Override, again: boolean): Promise<void>;
  /** A line that a page has opened. */
  serve(port: Port): void;
  /** Nobody waits any more for what the person says. */
  giveUp(tab: number): void;
}

/**
 * In the service worker: asks a person for hosts in a tab beside the inspected one, for pages that may not ask themselves.
 * Each question gets one reply: a page that is closed has said no.
 *
 * @param tell by the number of the inspected tab
 */
export function createHostsAsker(tell: (tab: number, granted: boolean) => void): HostsAsker {
  const pages = new Map<number, Port>();
  const timers = new Map<number, ReturnType<typeof setTimeout>>();

  function reply(tab: number, granted: boolean): void {
    forget(tab);
    tell(tab, granted);
  }

  /** Takes the page away, which then says nothing more. */
  function forget(tab: number): void {
    clearTimeout(timers.get(tab));
    timers.delete(tab);
    const page = pages.get(tab);
    pages.delete(tab);
    if (page !== undefined) closeTabOf(page);
  }

  function waitFor(tab: number, ms: number): void {
    clearTimeout(timers.get(tab));
    timers.set(
      tab,
      setTimeout(() => reply(tab, false), ms),
    );
  }

  return {
    async ask(tab, override, again) {
      if (again) {
        if (!pages.has(tab)) waitFor(tab, comesAgainWithinMs);
        return;
      }
      forget(tab);
      const hosts = hostsOf(override);
      const origins = 'noHost' in hosts ? [] : [...hosts];
      try {
        if (origins.length === 0 || permissions === null) return reply(tab, false);
        if (await permissions.contains({ origins })) return reply(tab, true);
        waitFor(tab, comesWithinMs);
        await openBeside(tab, questionPage(tab, override));
      } catch {
        // The inspected tab has gone.
        reply(tab, false);
      }
    },
    serve(port) {
      const tab = Number(port.name.slice(questionPrefix.length));
      forget(tab);
      pages.set(tab, port);
      port.onMessage.addListener((message) => {
        if (pages.get(tab) === port) reply(tab, (message as HostsReply).granted === true);
      });
      port.onDisconnect.addListener(() => {
        if (pages.get(tab) === port) reply(tab, false);
      });
    },
    giveUp: forget,
  };
}
