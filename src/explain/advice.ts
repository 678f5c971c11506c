import type { Evidence } from '../engine/decision.ts';
import type { Text } from '../words/text.ts';
import type { Case } from './case.ts';

/** A finding that is not the failure itself: what to do about it, or what else is odd. */
export interface Advice {
  /** The values it was found by, or null where it does not apply. */
  readonly find: (c: Case) => Evidence | null;
  /** A few words. */
  readonly title: (found: Evidence, c: Case) => Text;
  /** Three sentences at most, and never what the reason's own summary says. */
  readonly text: (found: Evidence, c: Case) => Text;
}
