import { describe, expect, it } from 'vitest';
import { createAdmission } from '../../../panel/state/admission.ts';

type Step = readonly [index: number, document?: number] | 'clear' | { readonly leave: number };

interface Row {
  readonly says: string;
  readonly steps: readonly Step[];
  readonly admitted: readonly number[];
}

const table: readonly Row[] = [
  { says: 'all there is', steps: [[0], [1], [0]], admitted: [0, 1, 0] },
  { says: 'nothing again that was cleared', steps: [[0], [1], 'clear', [0], [2], [1]], admitted: [0, 1, 2] },
  {
    says: 'nothing of a page that was left, whenever it ends',
    steps: [[0, 0], { leave: 1 }, [1, 1], [0, 0], [2, 0]],
    admitted: [0, 1],
  },
  {
    says: 'what was told before its page was known of, and is told again as its own',
    steps: [[0, 0], [1, 0], { leave: 1 }, [1, 1], [0, 0]],
    admitted: [0, 1, 1],
  },
  {
    says: 'nothing again that a person cleared before its page was known of',
    steps: [[0, 0], [1, 0], 'clear', [1, 1], { leave: 1 }, [1, 1], [2, 1]],
    admitted: [0, 1, 2],
  },
  {
    says: 'what was left in a log that was preserved',
    steps: [
      [0, 0],
      [1, 1],
      [0, 0],
    ],
    admitted: [0, 1, 0],
  },
  {
    says: 'the rest of a page that was cleared',
    steps: [{ leave: 3 }, [7, 3], 'clear', [8, 3], [7, 3]],
    admitted: [7, 8],
  },
];

describe('the list admits', () => {
  it.each(table)('$says', ({ steps, admitted }) => {
    const admission = createAdmission();
    const seen: number[] = [];
    for (const step of steps) {
      if (step === 'clear') admission.clear();
      else if ('leave' in step) admission.leave(step.leave);
      else {
        const [index, document] = step;
        const entry = document === undefined ? { index } : { index, document };
        seen.push(...admission.admit([entry]).map((each) => each.index));
      }
    }
    expect(seen).toEqual(admitted);
  });
});
