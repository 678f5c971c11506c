import type { Step, StepId } from '../../../src/engine/decision.ts';
import type { Phase } from '../../../src/engine/reasons.ts';
import { headerOf } from '../step-header.ts';
import { type MarkedRun, stepMarks } from '../step-marks.ts';

/** A response header that a check failed at. */
export interface FailedHeader {
  /** In full, as MDN writes it. */
  readonly name: string;
  /** What came, with what is wrong about it marked; null: the header is there, and something is missing in it. */
  readonly received: readonly MarkedRun[] | null;
  /** What would pass, one list of alternatives for each check that failed. */
  readonly expected: readonly (readonly (readonly MarkedRun[])[])[];
}

/** Steps that are not about an `Access-Control-` header. */
const OTHERS: ReadonlyMap<StepId, string> = new Map([
  ['redirect-location-http', 'Location'],
  ['redirect-without-credentials', 'Location'],
] as const);

function nameOf({ step }: Step): string | null {
  const cors = headerOf(step);
  return cors === null ? (OTHERS.get(step) ?? null) : `Access-Control-${cors}`;
}

/** Of one response, the headers that failed checks were about, by name in small letters. */
export function failedHeaders(
  trace: readonly Step[],
  phase: Phase,
  hop: number,
): ReadonlyMap<string, FailedHeader> {
  const found = new Map<string, FailedHeader>();
  for (const step of trace) {
    if (step.outcome !== 'fail' || step.phase !== phase || step.hop !== hop) continue;
    const name = nameOf(step);
    if (name === null) continue;
    const { expected, received } = stepMarks(step);
    const known = found.get(name.toLowerCase());
    found.set(name.toLowerCase(), {
      name,
      received: known?.received ?? (received.some(({ odd }) => odd) ? received : null),
      expected: [...(known?.expected ?? []), ...(expected.length > 0 ? [expected] : [])],
    });
  }
  return found;
}
