/** How long one portion should keep the panel busy. In milliseconds. */
const WANTED_MS = 8;
const FIRST_PORTION = 16;
const LARGEST_PORTION = 512;

/** Where entries wait for their turn. */
export interface Intake<Entry> {
  add(entries: readonly Entry[]): void;
  /** Lets everything go that still waits. */
  clear(): void;
}

export interface Clock {
  /** In milliseconds. */
  now(): number;
  /** Runs the work when the browser has seen to input and drawing. */
  later(work: () => void): void;
}

export const browserClock: Clock = {
  now: () => performance.now(),
  later: (work) => setTimeout(work, 0),
};

/**
 * Takes entries in portions, in their order, so that a page with thousands of requests does not freeze the panel:
 * the portion grows while it is quick and shrinks when it takes long.
 */
export function createIntake<Entry>(
  take: (entries: readonly Entry[]) => void,
  clock: Clock = browserClock,
): Intake<Entry> {
  let waiting: Entry[] = [];
  let portion = FIRST_PORTION;
  let busy = false;

  function work(): void {
    busy = false;
    const entries = waiting.slice(0, portion);
    waiting = waiting.slice(portion);
    if (entries.length === 0) return;
    const begun = clock.now();
    take(entries);
    const took = clock.now() - begun;
    if (took > WANTED_MS) portion = Math.max(1, portion >> 1);
    else if (entries.length === portion && took < WANTED_MS / 2) {
      portion = Math.min(LARGEST_PORTION, portion * 2);
    }
    if (waiting.length > 0) plan();
  }

  function plan(): void {
    if (busy) return;
    busy = true;
    clock.later(work);
  }

  return {
    add(entries) {
      waiting = [...waiting, ...entries];
      plan();
    },
    clear() {
      waiting = [];
    },
  };
}
