import type { Evidence, Step } from '../decision.ts';
import type { Check } from '../fetch/check.ts';
import type { Phase, ReasonId } from '../reasons.ts';

/** Collects the checks of one exchange in order and remembers the first failure. */
export class Trace {
  readonly steps: Step[] = [];
  failure: { reason: ReasonId; evidence: Evidence; phase: Phase; hop: number } | null = null;
  /** The first check that had to be left open, while nothing had failed. */
  open: Check | null = null;

  add(phase: Phase, hop: number, check: Check): void {
    // Key by key: what is spread costs several times as much, and this is made for every step of every exchange.
    const { step, outcome, expected, received, subject, failure } = check;
    const afterFailure = this.failure !== null;
    this.steps.push({ step, outcome, expected, received, subject, phase, hop, afterFailure });
    if (afterFailure) return;
    if (failure !== null) this.failure = { ...failure, phase, hop };
    else if (outcome === 'cannot-tell') this.open ??= check;
  }

  addAll(phase: Phase, hop: number, checks: readonly Check[]): void {
    for (const check of checks) this.add(phase, hop, check);
  }
}
