import { describe, expect, test } from 'vitest';
import { type Clock, createIntake } from '../../../panel/state/intake.ts';

/** A clock that stands still unless it is moved or what is planned is for later, and runs work when told to. */
function standingClock() {
  const planned: { readonly work: () => void; readonly at: number }[] = [];
  let now = 0;
  const clock: Clock = { now: () => now, later: (work, ms) => planned.push({ work, at: now + ms }) };
  return {
    clock,
    /** Runs what is planned, and what that plans, at most `most` times. */
    run(most = 1000) {
      for (let times = 0; times < most; times++) {
        planned.sort((a, b) => a.at - b.at);
        const next = planned.shift();
        if (next === undefined) return;
        now = Math.max(now, next.at);
        next.work();
      }
    },
    pass(ms: number) {
      now += ms;
    },
    planned,
  };
}

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);

/** An intake that notes what is taken, in portions, and how much of it is shown each time. */
function noting(costs: { readonly take?: (count: number) => number; readonly show?: number } = {}) {
  const { clock, pass, ...rest } = standingClock();
  const portions: number[][] = [];
  const shown: number[] = [];
  const shownAt: number[] = [];
  const taken = () => portions.flat();
  const intake = createIntake<number>(
    {
      take(entries) {
        portions.push([...entries]);
        pass(costs.take?.(entries.length) ?? 0);
      },
      show() {
        shown.push(taken().length);
        shownAt.push(clock.now());
        pass(costs.show ?? 0);
      },
    },
    clock,
  );
  return { intake, portions, shown, shownAt, taken, pass, ...rest };
}

describe('the intake', () => {
  test('takes every entry once, in order, whatever came in between', () => {
    const { intake, run, taken } = noting();
    intake.add(numbers(500));
    run(2);
    intake.add([1000, 1001]);
    run();
    expect(taken()).toEqual([...numbers(500), 1000, 1001]);
  });

  test('takes nothing in the task that adds', () => {
    const { intake, taken, shown, run, portions } = noting();
    intake.add([1]);
    intake.add([2]);
    expect(taken()).toEqual([]);
    expect(shown).toEqual([]);
    run(1);
    expect(portions).toEqual([[1, 2]]);
  });

  test('takes more at once while it is quick', () => {
    const { intake, run, portions } = noting();
    intake.add(numbers(10_000));
    run();
    const sizes = portions.map(({ length }) => length);
    expect(sizes.slice(0, 4)).toEqual([16, 32, 64, 128]);
    expect(Math.max(...sizes)).toBe(512);
  });

  test('takes less at once when it takes long, but always something', () => {
    const { intake, run, portions, taken } = noting({ take: (count) => count * 10 });
    intake.add(numbers(40));
    run();
    expect(portions.slice(0, 5).map(({ length }) => length)).toEqual([16, 8, 4, 2, 1]);
    expect(taken()).toHaveLength(40);
  });

  test('shows a single entry in the task after it is taken', () => {
    const { intake, run, shown, shownAt } = noting();
    intake.add([1]);
    run(2);
    expect(shown).toEqual([1]);
    expect(shownAt).toEqual([0]);
  });

  test('shows after each portion while showing is quick', () => {
    const { intake, run, shown } = noting({ take: () => 4 });
    intake.add(numbers(100));
    run();
    expect(shown).toEqual([16, 32, 48, 64, 80, 96, 100]);
  });

  test.each([
    [5, 100],
    // Nobody waits longer.
    [50, 300],
  ])('where showing takes %i ms, does it every %i ms, and shows everything in the end', (show, every) => {
    const { intake, run, shown, shownAt } = noting({ show, take: () => 8 });
    intake.add(numbers(10_000));
    run();
    expect(shown.at(-1)).toBe(10_000);
    const pauses = shownAt.slice(1).map((at, i) => at - (shownAt[i] ?? 0));
    expect(Math.min(...pauses)).toBeGreaterThanOrEqual(every);
    expect(Math.max(...pauses)).toBeLessThan(every + 10);
    expect(shown.length).toBeGreaterThan(3);
  });

  test('what comes after a slow show waits for its turn, and not for more to come', () => {
    const { intake, run, shown, shownAt } = noting({ show: 5 });
    intake.add([1]);
    run();
    intake.add([2]);
    run();
    expect(shown).toEqual([1, 2]);
    expect(shownAt).toEqual([0, 100]);
  });

  test('takes at once what comes while a show waits for its turn', () => {
    const { intake, run, taken, shown, planned } = noting({ show: 5 });
    intake.add([1]);
    run();
    intake.add([2]);
    run(1);
    intake.add([3]);
    run(1);
    expect(taken()).toEqual([1, 2, 3]);
    expect(shown).toEqual([1]);
    run();
    expect(shown).toEqual([1, 3]);
    expect(planned).toEqual([]);
  });

  test('cleared, lets go what waits and takes what comes after', () => {
    const { intake, run, taken } = noting();
    intake.add(numbers(100));
    run(1);
    intake.clear();
    intake.add([7]);
    run();
    expect(taken()).toEqual([...numbers(16), 7]);
  });

  test('rests when there is nothing to take', () => {
    const { intake, run, planned } = noting();
    intake.add(numbers(20));
    run();
    expect(planned).toEqual([]);
  });

  describe('with work that what was taken brings', () => {
    /** Each entry brings steps of 1 ms, of which some are put off until it is quiet. */
    function working({ steps, later = 0 }: { readonly steps: number; readonly later?: number }) {
      const { clock, pass, ...rest } = standingClock();
      const log: string[] = [];
      let [left, putOff] = [0, 0];
      const intake = createIntake<number>(
        {
          take(entries) {
            left += steps * entries.length;
            putOff += later * entries.length;
            log.push(`take ${entries.length}`);
          },
          step(all) {
            if (left === 0 && (!all || putOff === 0)) return false;
            if (left > 0) left--;
            else putOff--;
            pass(1);
            return true;
          },
          isDone: () => left + putOff === 0,
          show(isAll) {
            log.push(`show ${left} ${putOff}${isAll ? ', all' : ''}`);
            pass(1);
          },
        },
        clock,
      );
      return { intake, log, left: () => left, putOff: () => putOff, ...rest };
    }

    test('no task is longer than a portion may be, whatever it brings', () => {
      const { intake, run, planned, left } = working({ steps: 1_000 });
      intake.add([1]);
      run(1);
      expect(left()).toBe(992);
      while (planned.length > 0) {
        const before = left();
        run(1);
        // Of a millisecond each; 8 are wanted.
        expect(before - left()).toBeLessThanOrEqual(8);
      }
      expect(left()).toBe(0);
    });

    test('the next portion waits for it, and what is made so far is shown meanwhile', () => {
      const { intake, run, log } = working({ steps: 10 });
      intake.add(numbers(20));
      run();
      expect(log.filter((line) => line.startsWith('take'))).toEqual(['take 16', 'take 4']);
      const second = log.indexOf('take 4');
      expect(log.slice(1, second).length).toBeGreaterThan(3);
      expect(log.at(-1)).toBe('show 0 0, all');
      expect(log.filter((line) => line.endsWith('all'))).toEqual(['show 0 0, all']);
    });

    test('what is put off is done when nothing else is to do, and shown', () => {
      const { intake, run, log, putOff } = working({ steps: 1, later: 30 });
      intake.add([1]);
      run(2);
      expect(log).toEqual(['take 1', 'show 0 30']);
      intake.add([2]);
      run();
      expect(putOff()).toBe(0);
      expect(log.at(-1)).toBe('show 0 0, all');
    });

    test('work that no entry brought begins when it is woken', () => {
      const { intake, run, planned, log } = working({ steps: 0, later: 1 });
      intake.wake();
      run();
      expect([log, planned]).toEqual([[], []]);
      intake.add([1]);
      run();
      expect(log).toEqual(['take 1', 'show 0 1', 'show 0 0, all']);
    });

    test('cleared, does no more of it', () => {
      const { intake, run, log, left } = working({ steps: 100 });
      intake.add([1]);
      run(2);
      const before = left();
      intake.clear();
      run(1);
      expect(left()).toBe(before);
      expect(log.filter((line) => line.startsWith('take'))).toEqual(['take 1']);
    });
  });
});
