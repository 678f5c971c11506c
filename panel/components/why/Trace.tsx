import { useState } from 'preact/hooks';
import type { Exchange } from '../../../src/engine/exchange.ts';
import type { ExplainedStep } from '../../../src/explain/explanation.ts';
import { splitUrl } from '../../split-url.ts';
import { told, toldCount } from '../../words.ts';
import { TextView } from '../TextView.tsx';
import { checkCounts, isQuiet } from './check-counts.ts';
import { Fold } from './Fold.tsx';
import { groupSteps, type StepGroup } from './step-groups.ts';
import { TraceRow } from './TraceRow.tsx';
import '../../styles/trace.css';

interface Props {
  readonly steps: readonly ExplainedStep[];
  readonly exchange: Exchange;
}

/** The checks, those that did not pass first to be seen: the others are a number until they are asked for. */
export function Trace({ steps, exchange }: Props) {
  const [wantsAll, setWantsAll] = useState(false);
  if (steps.length === 0) return null;
  const groups = groupSteps(steps);
  const passed = steps.filter(({ step }) => step.outcome === 'pass').length;
  const isCalm = steps.every(isQuiet);
  const all = wantsAll || isCalm || passed === 0;
  const receivedName = told(
    exchange.headersSet === undefined ? 'panel.trace.received' : 'panel.trace.received-as-set',
  );
  return (
    <Fold
      testId={isCalm ? 'checks-passed' : 'checks'}
      name={told('screen.checks')}
      inside={<TextView text={checkCounts(steps)} />}
      open={!isCalm}
    >
      <table class="trace" data-testid="trace">
        <thead>
          <tr>
            <th class="outcome">
              <span class="spoken">{told('panel.trace.outcome')}</span>
            </th>
            <th>{told('panel.trace.step')}</th>
            <th>{told('panel.trace.expected')}</th>
            <th>{receivedName}</th>
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={`${group.hop} ${group.phase}`}>
            {groups.length > 1 && (
              <tr class="group" hidden={!all && group.steps.every(isQuiet)}>
                <th colSpan={4} scope="rowgroup">
                  {groupName(group, exchange)}
                </th>
              </tr>
            )}
            {group.steps.map((step, index) => (
              <TraceRow
                key={index}
                explained={step}
                receivedName={receivedName}
                hidden={!all && isQuiet(step)}
              />
            ))}
          </tbody>
        ))}
      </table>
      {!isCalm && passed > 0 && (
        <button
          type="button"
          class="link"
          data-testid="show-passed"
          aria-expanded={all}
          onClick={() => setWantsAll(!wantsAll)}
        >
          {all ? told('screen.checks.hide') : toldCount('screen.checks.show', passed)}
        </button>
      )}
    </Fold>
  );
}

function groupName({ phase, hop }: StepGroup, { hops }: Exchange): string {
  const host = splitUrl(hops[hop]?.url ?? '').host;
  return hops.length === 1 || host === ''
    ? told(`panel.trace.phase-${phase}`)
    : told(`panel.trace.hop-${phase}`, { host });
}
