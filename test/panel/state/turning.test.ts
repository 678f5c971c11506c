import { describe, expect, it } from 'vitest';
import { createIntake } from '../../../panel/state/intake.ts';
import { createTurning, type Turning } from '../../../panel/state/turning.ts';

/** What is planned, and is only run by hand. */
function planner() {
  const planned: (() => void)[] = [];
  return { later: (work: () => void) => void planned.push(work), runLatest: () => planned.splice(0)[0]?.() };
}

describe('a list that goes over to a new page', () => {
  it.each<[says: string, steps: (turning: Turning) => void, isAll: boolean, shows: boolean]>([
    ['is shown as ever where there is no new page', () => {}, false, true],
    ['waits for what follows the news of it', (turning) => turning.begin(), true, false],
    [
      'waits until what followed is worked out',
      (turning) => {
        turning.begin();
        turning.told();
      },
      false,
      false,
    ],
    [
      'is shown once that is done',
      (turning) => {
        turning.begin();
        turning.told();
      },
      true,
      true,
    ],
    [
      'waits for the next page where one came meanwhile',
      (turning) => {
        turning.begin();
        turning.told();
        turning.begin();
      },
      true,
      false,
    ],
    ['takes no notice of an end without a beginning', (turning) => turning.told(), false, true],
  ])('%s', (_, steps, isAll, shows) => {
    const turning = createTurning(
      () => {},
      () => {},
    );
    steps(turning);
    expect(turning.mayShow(isAll)).toBe(shows);
  });

  it('is shown in the end where entries never cease, and not a second time', () => {
    const { later, runLatest } = planner();
    let shown = 0;
    const turning = createTurning(() => shown++, later);
    turning.begin();
    turning.told();
    expect(turning.mayShow(false)).toBe(false);
    runLatest();
    expect([shown, turning.mayShow(false)]).toEqual([1, true]);
    turning.begin();
    turning.told();
    expect(turning.mayShow(true)).toBe(true);
    runLatest();
    expect(shown).toBe(1);
  });

  it('is never shown without what is its own, however long the list took to show before', () => {
    let now = 0;
    const planned: { readonly work: () => void; readonly at: number }[] = [];
    const listed: string[] = [];
    const shown: string[][] = [];
    const turning = createTurning(
      () => {},
      () => {},
    );
    const intake = createIntake<string>(
      {
        take: (entries) => void listed.push(...entries),
        show(isAll) {
          if (!turning.mayShow(isAll)) return;
          shown.push([...listed]);
          // The next is shown a quarter of a second later.
          now += 500;
        },
      },
      { now: () => now, later: (work, ms) => planned.push({ work, at: now + ms }) },
    );
    const run = () => {
      for (let next = planned.shift(); next !== undefined; next = planned.shift()) {
        now = Math.max(now, next.at);
        next.work();
      }
    };
    intake.add(['of the page before']);
    run();
    listed.length = 0;
    turning.begin();
    // News of the page itself may come first.
    intake.show();
    run();
    intake.add(['its own']);
    turning.told();
    intake.show();
    run();
    expect(shown).toEqual([['of the page before'], ['its own']]);
  });
});
