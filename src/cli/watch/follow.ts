import type { Analyzed } from '../../analyze.ts';
import type { Watched } from './connect.ts';
import type { WatchSession } from './session.ts';
import { wait } from './wait.ts';

/** Milliseconds between two looks at what is new. */
const lookMs = 100;

/** Milliseconds without a request after which nothing more is expected. */
const idleMs = 1_000;

/** The longest wait for what the browser has told and is still to be read. In milliseconds. */
const unreadMs = 5_000;

/** Why a session is over. */
export type Ending =
  /** Nothing runs any more; or nobody reads. */
  | { readonly kind: 'idle' | 'interrupted' | 'gone' | 'timeout' | 'unread' }
  | { readonly kind: 'not-opened'; readonly trouble: string };

export interface FollowOptions {
  /** Ends when the page has loaded and nothing runs any more. */
  readonly untilIdle: boolean;
  /** Milliseconds after which it ends, whatever runs; null: never. */
  readonly timeout: number | null;
  /** Resolves when it is to end. */
  readonly interrupted: Promise<void>;
}

/** Whoever is told what is new. Resolves to false once nobody reads any more. */
export type Tell = (items: readonly Analyzed[]) => Promise<boolean>;

/** Opens what was asked for, and tells what happens until it is over. Never rejects unless `tell` does. */
export async function follow(
  browser: Watched,
  session: WatchSession,
  { untilIdle, timeout, interrupted }: FollowOptions,
  tell: Tell,
): Promise<Ending> {
  let ending: Ending | null = null;
  let isLoaded = false;
  const end = (why: Ending): void => {
    ending ??= why;
  };
  void interrupted.then(() => end({ kind: 'interrupted' }));
  void browser.gone.then(() => end({ kind: 'gone' }));
  void browser.open().then((trouble) => {
    isLoaded = true;
    if (trouble !== null) end({ kind: 'not-opened', trouble });
  });
  const idle = idleClock(session);
  const begun = Date.now();
  while (ending === null) {
    if (!(await tell(session.news()))) return { kind: 'unread' };
    const now = Date.now();
    if (untilIdle && isLoaded && idle(now)) {
      await Promise.race([session.capture.flush(), wait(unreadMs)]);
      const unread = session.news();
      if (!(await tell(unread))) return { kind: 'unread' };
      if (unread.length === 0 && idle(now)) return ending ?? { kind: 'idle' };
    }
    if (timeout !== null && now - begun >= timeout) end({ kind: 'timeout' });
    await wait(lookMs);
  }
  return ending;
}

/** Says whether nothing has run for long enough. */
function idleClock(session: WatchSession): (now: number) => boolean {
  let quietSince: number | null = null;
  return (now) => {
    if (session.isBusy()) quietSince = null;
    else quietSince ??= now;
    return quietSince !== null && now - quietSince >= idleMs;
  };
}
