import { useMemo } from 'preact/hooks';
import type { Analyzed } from '../../../src/analyze.ts';
import { stepMarks } from '../step-marks.ts';
import { TextView } from '../TextView.tsx';

/** The sentence, at reading size; the value that failed shows where it is wrong, as it does in the trace. */
export function Sentence({ item: { decision, explanation } }: { readonly item: Analyzed }) {
  const marked = useMemo(() => {
    const failed = decision.trace.find((step) => step.outcome === 'fail' && !step.afterFailure);
    if (failed === undefined || failed.received === null) return new Map();
    return new Map([[failed.received, stepMarks(failed).received]]);
  }, [decision]);
  return (
    <p class="sentence" data-testid="sentence">
      <TextView text={explanation.summary} marked={marked} />
    </p>
  );
}
