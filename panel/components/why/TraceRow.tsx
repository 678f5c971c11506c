import { Fragment } from 'preact';
import type { ExplainedStep } from '../../../src/explain/explanation.ts';
import { told } from '../../words.ts';
import { stepMarks } from '../step-marks.ts';
import { TextView } from '../TextView.tsx';
import { Value } from '../Value.tsx';
import { CHECK_SIGNS } from './check-signs.ts';

interface Props {
  readonly explained: ExplainedStep;
  /** The heading of what came. */
  readonly receivedName: string;
  readonly hidden: boolean;
}

export function TraceRow({ explained: { step, name }, receivedName, hidden }: Props) {
  const { expected, received } = stepMarks(step);
  const applies = step.outcome !== 'not-applicable';
  return (
    <tr class={step.outcome} hidden={hidden} data-step={step.step} data-outcome={step.outcome}>
      <td class="outcome">
        <span
          role="img"
          aria-label={told(`panel.outcome.${step.outcome}`)}
          title={told(`panel.outcome.${step.outcome}`)}
        >
          {CHECK_SIGNS[step.outcome]}
        </span>
      </td>
      <td>
        {step.afterFailure && <span class="then">{told('panel.trace.then')} </span>}
        <TextView text={name} />
      </td>
      <td data-label={told('panel.trace.expected')}>
        {expected.map((value, index) => (
          <Fragment key={index}>
            {index > 0 && <span class="or">{` ${told('panel.trace.or')}\u00a0`}</span>}
            <Value of={value} />
          </Fragment>
        ))}
      </td>
      <td data-label={receivedName}>
        {step.received !== null ? (
          <Value of={received} />
        ) : (
          applies && expected.length > 0 && <span class="no-value">{told('panel.trace.nothing')}</span>
        )}
      </td>
    </tr>
  );
}
