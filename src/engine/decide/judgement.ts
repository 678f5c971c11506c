import type { Evidence, PreflightCause, Step, Verdict } from '../decision.ts';
import type { Phase, ReasonId } from '../reasons.ts';
import type { Assumption } from './assumption.ts';

/** What the algorithms say of an exchange under one assumption. */
export interface Judgement {
  readonly assumption: Assumption;
  readonly verdict: Verdict;
  readonly reason: ReasonId | null;
  readonly phase: Phase | null;
  /** The hop it ended at. */
  readonly hop: number;
  readonly evidence: Evidence;
  readonly trace: readonly Step[];
  readonly preflightCauses: readonly PreflightCause[];
}
