import type { Analyzed } from '../analyze.ts';
import { startSession } from '../cli/watch/session.ts';
import { isEnded } from '../cli/watch/teller.ts';
import { wait } from '../cli/watch/wait.ts';
import type { ProtocolClient } from '../protocol/client.ts';

/** What becomes of the requests of a page in a test. */
export interface PageWatch {
  /** Once all requests begun before have ended, or two seconds have passed: asked at once, a page is fine that is not. */
  settled(): Promise<void>;
  /** All that was blocked by now, in the order it was told. */
  blocked(): readonly Analyzed[];
  /** From now on, requests from before no longer count. */
  restart(): Promise<void>;
  stop(): void;
}

const settleMs = 2_000;
const lookMs = 25;

/** @param product such as `Chrome/156.0.8078.79` */
export async function watchPage(client: ProtocolClient, product: string): Promise<PageWatch> {
  const session = await startSession(client, product, { keepsAll: false, onCrash: () => {} });
  const blocked = new Map<string, Analyzed>();
  /** Ids of the requests that run now, and of those that already ran at a restart. */
  const open = new Set<string>();
  const before = new Set<string>();

  function read(items: readonly Analyzed[]): void {
    for (const item of items) {
      const { id } = item.exchange;
      if (isEnded(item)) open.delete(id);
      else open.add(id);
      if (item.decision.verdict === 'blocked' && !before.has(id)) blocked.set(id, item);
      else blocked.delete(id);
    }
  }

  /** Once all that was begun is told of and, if that is asked, has ended; or the time has passed. */
  async function settled(isEnding: boolean): Promise<void> {
    const until = Date.now() + settleMs;
    const left = (): number => Math.max(0, until - Date.now());
    await Promise.race([session.capture.flush(), wait(left())]);
    const begun = new Set(isEnding ? session.capture.runningIds() : []);
    const runs = (): boolean => session.capture.runningIds().some((id) => begun.has(id));
    while (runs() && left() > 0) await wait(lookMs);
    // The network process tells of hidden responses in its own time.
    while (session.capture.isAwaiting() && left() > 0) await wait(lookMs);
    // On a busy machine the time passes while what the browser has told is still to be read.
    if (left() === 0) await Promise.race([session.capture.flush(), wait(settleMs)]);
  }

  async function restart(): Promise<void> {
    await settled(false);
    read(session.rest());
    blocked.clear();
    for (const id of open) before.add(id);
  }

  // A browser tells whoever begins to listen which calls it refused before.
  await restart();
  return {
    settled: () => settled(true),
    blocked() {
      read(session.rest());
      return [...blocked.values()];
    },
    restart,
    stop: () => session.capture.stop(),
  };
}
