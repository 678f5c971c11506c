import { expect, test } from 'vitest';
import { groupSteps } from '../../../panel/components/why/step-groups.ts';
import { step, text } from '../build.ts';

test('a trace is cut where its phase or hop changes, in its own order', () => {
  const steps = (
    [
      ['preflight', 0],
      ['preflight', 0],
      ['redirect', 0],
      ['preflight', 1],
      ['actual', 1],
    ] as const
  ).map(([phase, hop]) => ({ name: text`Step`, step: step({ step: 'allow-origin-present', phase, hop }) }));
  expect(groupSteps(steps).map((group) => [group.phase, group.hop, group.steps.length])).toEqual([
    ['preflight', 0, 2],
    ['redirect', 0, 1],
    ['preflight', 1, 1],
    ['actual', 1, 1],
  ]);
});

test('an empty trace has no groups', () => {
  expect(groupSteps([])).toEqual([]);
});
