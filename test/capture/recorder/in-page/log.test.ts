import { describe, expect, it } from 'vitest';
import { log } from '../../../../src/capture/recorder/in-page/log.ts';

type Step =
  | { readonly tell: string }
  /** A question in this round; `used` is the last round whose reply has come. */
  | { readonly round: number; readonly used: number; readonly gives: string; readonly lost?: number }
  | { readonly leave: true };

const cases: readonly (readonly [says: string, most: number, steps: readonly Step[]])[] = [
  [
    'what has come is not given again',
    100,
    [
      { tell: 'a' },
      { round: 1, used: 0, gives: 'a' },
      { tell: 'b' },
      { round: 2, used: 1, gives: 'b' },
      { round: 3, used: 2, gives: '' },
    ],
  ],
  [
    'what was given too late is given again, before what came since',
    100,
    [
      { tell: 'a' },
      { round: 1, used: 0, gives: 'a' },
      { tell: 'b' },
      { round: 2, used: 0, gives: 'a b' },
      { round: 3, used: 0, gives: 'a b' },
      { tell: 'c' },
      { round: 4, used: 3, gives: 'c' },
    ],
  ],
  [
    'a question that a later one has overtaken takes nothing',
    100,
    [
      { tell: 'a' },
      { round: 2, used: 0, gives: 'a' },
      { tell: 'b' },
      { round: 1, used: 0, gives: '' },
      { round: 3, used: 2, gives: 'b' },
    ],
  ],
  [
    'what waits to be given again takes up room as well, and what has none is counted until the count has come',
    4,
    [
      { tell: 'aa' },
      { round: 1, used: 0, gives: 'aa' },
      { tell: 'bb' },
      { round: 2, used: 0, gives: 'aa', lost: 1 },
      { tell: 'cc' },
      { round: 3, used: 0, gives: 'aa', lost: 2 },
      { tell: 'd' },
      { round: 4, used: 3, gives: 'd' },
      { round: 5, used: 4, gives: '' },
      { tell: 'ee' },
      { round: 6, used: 5, gives: 'ee' },
    ],
  ],
  [
    'nothing is left once it leaves',
    100,
    [
      { tell: 'a' },
      { round: 1, used: 0, gives: 'a' },
      { tell: 'b' },
      { leave: true },
      { round: 2, used: 0, gives: '' },
    ],
  ],
];

describe('the log in the page', () => {
  it.each(cases)('%s', (_, most, steps) => {
    const { tell, takeLog, dropLog } = log(most);
    for (const step of steps) {
      if ('tell' in step) tell(step.tell);
      else if ('leave' in step) dropLog();
      else {
        const { round, used, gives, lost = 0 } = step;
        const given = gives === '' ? '' : `${gives.replaceAll(' ', '\n')}\n`;
        expect(takeLog(round, used)).toEqual({ log: given, lost });
      }
    }
  });
});
