import type { Evidence, StepId, StepResult } from '../decision.ts';
import type { ReasonId } from '../reasons.ts';

/**
 * One question of an algorithm and its result. An algorithm settles all of its questions, in order, each as though
 * the failures before it were fixed: the first failure is the browser's reason, the later ones are what the
 * next visit to the server would find.
 */
export interface Check {
  readonly step: StepId;
  readonly outcome: StepResult;
  /** What would pass, alternatives joined with ` | `. */
  readonly expected: string | null;
  readonly received: string | null;
  readonly subject: string | null;
  /** Set on every failure. */
  readonly failure: Failure | null;
}

export interface Failure {
  readonly reason: ReasonId;
  readonly evidence: Evidence;
}

type Values = Partial<Pick<Check, 'expected' | 'received' | 'subject'>>;

export function pass(step: StepId, values: Values = {}): Check {
  return check(step, 'pass', values, null);
}

export function fail(step: StepId, reason: ReasonId, evidence: Evidence, values: Values = {}): Check {
  return check(step, 'fail', values, { reason, evidence });
}

export function notApplicable(step: StepId, values: Values = {}): Check {
  return check(step, 'not-applicable', values, null);
}

export function cannotTell(step: StepId, values: Values = {}): Check {
  return check(step, 'cannot-tell', values, null);
}

function check(
  step: StepId,
  outcome: StepResult,
  { expected = null, received = null, subject = null }: Values,
  failure: Failure | null,
): Check {
  return { step, outcome, expected, received, subject, failure };
}

/** The evidence without the keys that have no value: an absent key says "not sent" or "not known". */
export function evidence(values: Readonly<Record<string, string | null | undefined>>): Evidence {
  const known: Record<string, string> = {};
  for (const name in values) {
    const value = values[name];
    if (typeof value === 'string') known[name] = value;
  }
  return known;
}
