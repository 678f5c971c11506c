import { describe, expect, test } from 'vitest';
import { type Clock, createIntake } from '../../panel/intake.ts';

/** A clock that stands still unless it is moved, and runs work when told to. */
function standingClock() {
  const planned: (() => void)[] = [];
  let now = 0;
  const clock: Clock = { now: () => now, later: (work) => planned.push(work) };
  return {
    clock,
    /** Runs what is planned, and what that plans, at most `most` times. */
    run(most = 1000) {
      for (let times = 0; times < most; times++) {
        const work = planned.shift();
        if (work === undefined) return;
        work();
      }
    },
    pass(ms: number) {
      now += ms;
    },
    planned,
  };
}

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);

describe('the intake', () => {
  test('takes every entry once, in order, whatever came in between', () => {
    const { clock, run } = standingClock();
    const taken: number[] = [];
    const intake = createIntake<number>((entries) => taken.push(...entries), clock);
    intake.add(numbers(500));
    run(2);
    intake.add([1000, 1001]);
    run();
    expect(taken).toEqual([...numbers(500), 1000, 1001]);
  });

  test('takes nothing in the task that adds', () => {
    const { clock, planned } = standingClock();
    const taken: number[] = [];
    const intake = createIntake<number>((entries) => taken.push(...entries), clock);
    intake.add([1]);
    intake.add([2]);
    expect(taken).toEqual([]);
    expect(planned).toHaveLength(1);
  });

  test('takes more at once while it is quick', () => {
    const { clock, run } = standingClock();
    const portions: number[] = [];
    createIntake<number>((entries) => portions.push(entries.length), clock).add(numbers(10_000));
    run();
    expect(portions.slice(0, 4)).toEqual([16, 32, 64, 128]);
    expect(Math.max(...portions)).toBe(512);
  });

  test('takes less at once when it takes long, but always something', () => {
    const { clock, run, pass } = standingClock();
    const portions: number[] = [];
    const intake = createIntake<number>((entries) => {
      portions.push(entries.length);
      pass(entries.length * 10);
    }, clock);
    intake.add(numbers(40));
    run();
    expect(portions.slice(0, 5)).toEqual([16, 8, 4, 2, 1]);
    expect(portions.reduce((sum, portion) => sum + portion, 0)).toBe(40);
  });

  test('cleared, lets go what waits and takes what comes after', () => {
    const { clock, run } = standingClock();
    const taken: number[] = [];
    const intake = createIntake<number>((entries) => taken.push(...entries), clock);
    intake.add(numbers(100));
    run(1);
    intake.clear();
    intake.add([7]);
    run();
    expect(taken).toEqual([...numbers(16), 7]);
  });

  test('rests when there is nothing to take', () => {
    const { clock, run, planned } = standingClock();
    createIntake<number>(() => {}, clock).add(numbers(20));
    run();
    expect(planned).toEqual([]);
  });
});
