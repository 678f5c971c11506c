import type { StepOutcome } from '../../../src/engine/decision.ts';

export const CHECK_SIGNS: Readonly<Record<StepOutcome, string>> = {
  pass: '✓',
  fail: '✕',
  'cannot-tell': '?',
  'not-applicable': '–',
};
