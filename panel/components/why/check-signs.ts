import type { StepResult } from '../../../src/engine/decision.ts';

export const CHECK_SIGNS: Readonly<Record<StepResult, string>> = {
  pass: '✓',
  fail: '✕',
  'cannot-tell': '?',
  'not-applicable': '–',
};
