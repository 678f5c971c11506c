import { Fragment } from 'preact';
import { told } from '../../words.ts';
import type { MarkedRun } from '../step-marks.ts';
import { Value } from '../Value.tsx';

interface Props {
  /** One list of alternatives for each check that failed. */
  readonly expected: readonly (readonly (readonly MarkedRun[])[])[];
}

/** Lists of headers name many: more than these say no more. */
const shownAtMost = 20;

/** What the browser expected in a header's place. */
export function ExpectedValues({ expected }: Props) {
  if (expected.length === 0) return null;
  return (
    <span class="expected">
      {told('panel.headers.expected')}{' '}
      {expected.slice(0, shownAtMost).map((alternatives, check) => (
        <Fragment key={check}>
          {check > 0 && ', '}
          {alternatives.map((value, index) => (
            <Fragment key={index}>
              {index > 0 && ` ${told('panel.trace.or')} `}
              <Value of={value} />
            </Fragment>
          ))}
        </Fragment>
      ))}
      {expected.length > shownAtMost && ' …'}
    </span>
  );
}
