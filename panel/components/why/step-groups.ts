import type { Phase } from '../../../src/engine/reasons.ts';
import type { ExplainedStep } from '../../../src/explain/explanation.ts';

/** Steps that follow each other in one phase of one hop. */
export interface StepGroup {
  readonly phase: Phase;
  readonly hop: number;
  readonly steps: readonly ExplainedStep[];
}

/** Cuts a trace where its phase or its hop changes; the order stays. */
export function groupSteps(steps: readonly ExplainedStep[]): readonly StepGroup[] {
  const groups: { phase: Phase; hop: number; steps: ExplainedStep[] }[] = [];
  for (const explained of steps) {
    const { phase, hop } = explained.step;
    const last = groups.at(-1);
    if (last?.phase === phase && last.hop === hop) last.steps.push(explained);
    else groups.push({ phase, hop, steps: [explained] });
  }
  return groups;
}
