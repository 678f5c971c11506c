import type { StepResult } from '../../../src/engine/decision.ts';
import type { ExplainedStep } from '../../../src/explain/explanation.ts';
import { sayCount } from '../../../src/words/plural.ts';
import type { Text } from '../../../src/words/text.ts';

/** What nobody has to look at where something failed. */
export function isQuiet({ step: { outcome } }: ExplainedStep): boolean {
  return outcome === 'pass' || outcome === 'not-applicable';
}

/** How many checks failed, are unclear and passed, in a few words; what there is none of is not said. */
export function checkCounts(steps: readonly ExplainedStep[]): Text {
  const count = (outcome: StepResult) => steps.filter(({ step }) => step.outcome === outcome).length;
  const [failed, unclear, passed] = [count('fail'), count('cannot-tell'), count('pass')];
  const parts = [
    ...(failed > 0 ? [sayCount('screen.checks.failed', failed)] : []),
    ...(unclear > 0 ? [sayCount('screen.checks.unclear', unclear)] : []),
    ...(passed > 0 ? [sayCount('screen.checks.passed', passed)] : []),
  ];
  return parts.flatMap((part, index) => (index === 0 ? part : [{ text: ', ' }, ...part]));
}
