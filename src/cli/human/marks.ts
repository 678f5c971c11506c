import type { StepResult, Verdict } from '../../engine/decision.ts';
import type { Style } from './paint.ts';

export interface Mark {
  readonly sign: string;
  readonly style: Style;
}

export const verdictMarks: Readonly<Record<Verdict, Mark>> = {
  blocked: { sign: '✗', style: 'red' },
  failed: { sign: '!', style: 'red' },
  'cannot-tell': { sign: '?', style: 'yellow' },
  allowed: { sign: '✓', style: 'green' },
  opaque: { sign: '○', style: 'dim' },
  'not-cors': { sign: '·', style: 'dim' },
};

export const resultMarks: Readonly<Record<StepResult, Mark>> = {
  pass: { sign: '✓', style: 'green' },
  fail: { sign: '✗', style: 'red' },
  'cannot-tell': { sign: '?', style: 'yellow' },
  'not-applicable': { sign: '–', style: 'dim' },
};
