/** How long one portion should keep the panel busy. In milliseconds. */
const WANTED_MS = 8;
const FIRST_PORTION = 16;
const LARGEST_PORTION = 512;

/**
 * To show what was taken costs as much as the list is long, and again as much to lay out and paint: it is done for so
 * small a share of the time. The inspected page shares the machine.
 */
const SHOWING_SHARE = 0.05;

/** Nobody waits longer for a row, however long the list is. In milliseconds. */
const LONGEST_PAUSE_MS = 250;

/** Where entries wait for their turn. */
export interface Intake<Entry> {
  add(entries: readonly Entry[]): void;
  /** There is work that no entry brought. */
  wake(): void;
  /** There is something to show that no entry brought. */
  show(): void;
  /** Lets everything go that still waits. */
  clear(): void;
}

/** What becomes of entries. */
export interface Taker<Entry> {
  take(entries: readonly Entry[]): void;
  /**
   * A small step of the work that what was taken brought.
   *
   * @param all also of what had better wait for more to come
   * @returns whether there was anything to do
   */
  step?(all: boolean): boolean;
  /** Whether nothing is left to do of what was taken. */
  isDone?(): boolean;
  /** Some were taken or worked out since the last time, and the person may see them. @param isAll there is no more */
  show(isAll: boolean): void;
}

export interface Clock {
  /** In milliseconds. */
  now(): number;
  /** Runs the work when the browser has seen to input and drawing, in `ms` milliseconds at the earliest. */
  later(work: () => void, ms: number): void;
}

const browserClock: Clock = {
  now: () => performance.now(),
  later: (work, ms) => setTimeout(work, ms),
};

/**
 * Takes entries in portions, in their order, so that a page with thousands of requests does not freeze the panel:
 * the portion grows while it is quick and shrinks when it takes long. What they bring is worked out before the next,
 * in as many tasks as it takes. What was taken is shown in a task of its own, at once while that is quick, and else
 * after a while.
 */
export function createIntake<Entry>(
  { take, step = () => false, isDone = () => true, show }: Taker<Entry>,
  clock: Clock = browserClock,
): Intake<Entry> {
  /** Those before `from` were taken. To copy the rest each time costs the square of what a burst brings. */
  let waiting: Entry[] = [];
  let from = 0;
  let portion = FIRST_PORTION;
  /** When the next work is due; the last one planned is the only one that is done. */
  let dueAt = Number.POSITIVE_INFINITY;
  let plans = 0;
  let unshown = false;
  let shownAt = Number.NEGATIVE_INFINITY;
  let nextShowAt = Number.NEGATIVE_INFINITY;
  let measuring = false;
  /** What was taken is being worked out. */
  let working = false;

  function work(): void {
    dueAt = Number.POSITIVE_INFINITY;
    if (measuring) {
      // What is drawn after the task that asks for it is a part of showing.
      measuring = false;
      const ended = clock.now();
      nextShowAt = ended + Math.min((ended - shownAt) * (1 / SHOWING_SHARE - 1), LONGEST_PAUSE_MS);
    }
    if (unshown && clock.now() >= nextShowAt) {
      unshown = false;
      measuring = true;
      shownAt = clock.now();
      show(waiting.length === from && isDone());
      plan(0);
    } else if (working) {
      working = isMoreAfter(clock.now() + WANTED_MS, false);
      plan(0);
    } else if (waiting.length > from) {
      takePortion();
      plan(0);
    } else if (!isDone() && clock.now() >= nextShowAt) {
      isMoreAfter(clock.now() + WANTED_MS, true);
      plan(0);
    } else if (unshown || !isDone()) plan(nextShowAt - clock.now());
  }

  /** Works until then, a step at least. */
  function isMoreAfter(until: number, all: boolean): boolean {
    do {
      if (!step(all)) return false;
      unshown = true;
    } while (clock.now() < until);
    return true;
  }

  function takePortion(): void {
    const entries = waiting.slice(from, from + portion);
    from += entries.length;
    if (from === waiting.length) [waiting, from] = [[], 0];
    unshown = true;
    const begun = clock.now();
    take(entries);
    working = isMoreAfter(begun + WANTED_MS, false);
    const took = clock.now() - begun;
    if (took > WANTED_MS) portion = Math.max(1, portion >> 1);
    else if (entries.length === portion && took < WANTED_MS / 2) {
      portion = Math.min(LARGEST_PORTION, portion * 2);
    }
  }

  function plan(ms: number): void {
    const at = clock.now() + ms;
    if (at >= dueAt) return;
    dueAt = at;
    const turn = ++plans;
    clock.later(() => {
      if (turn === plans) work();
    }, ms);
  }

  return {
    add(entries) {
      for (const entry of entries) waiting.push(entry);
      // Perhaps sooner than something is shown.
      plan(0);
    },
    wake: () => plan(0),
    show() {
      unshown = true;
      plan(0);
    },
    clear() {
      [waiting, from] = [[], 0];
      working = false;
    },
  };
}
