import type { Analyzed } from '../analyze.ts';
import { startSession } from '../cli/watch/session.ts';
import type { ProtocolClient } from '../protocol/client.ts';

/** What becomes of the requests of a page in a test. */
export interface PageWatch {
  /** Once all requests begun before have ended, or two seconds have passed: asked at once, a page is fine that is not. */
  settled(): Promise<void>;
  /** All that was blocked by now, in the order it was told. */
  blocked(): readonly Analyzed[];
  stop(): void;
}

const settleMs = 2_000;
const lookMs = 25;

/** @param product such as `Chrome/156.0.8078.79` */
export async function watchPage(client: ProtocolClient, product: string): Promise<PageWatch> {
  const session = await startSession(client, product, { keepsAll: false, onCrash: () => {} });
  const blocked = new Map<string, Analyzed>();

  function read(items: readonly Analyzed[]): void {
    for (const item of items) {
      const { id } = item.exchange;
      if (item.decision.verdict === 'blocked') blocked.set(id, item);
      else blocked.delete(id);
    }
  }

  return {
    async settled() {
      const until = Date.now() + settleMs;
      const left = (): number => Math.max(0, until - Date.now());
      await Promise.race([session.capture.flush(), wait(left())]);
      const begun = new Set(session.capture.runningIds());
      const runs = (): boolean => session.capture.runningIds().some((id) => begun.has(id));
      while (runs() && left() > 0) await wait(lookMs);
      // The network process tells of hidden responses in its own time.
      while (session.capture.isAwaiting() && left() > 0) await wait(lookMs);
    },
    blocked() {
      read(session.rest());
      return [...blocked.values()];
    },
    stop: () => session.capture.stop(),
  };
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
