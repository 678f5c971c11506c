import type { Exchange } from '../../../src/engine/exchange.ts';
import type { ExplainedStep } from '../../../src/explain/explanation.ts';
import { splitUrl } from '../../split-url.ts';
import { told } from '../../words.ts';
import { Section } from './Section.tsx';
import { groupSteps, type StepGroup } from './step-groups.ts';
import { TraceRow } from './TraceRow.tsx';

interface Props {
  readonly steps: readonly ExplainedStep[];
  readonly exchange: Exchange;
}

export function Trace({ steps, exchange }: Props) {
  if (steps.length === 0) return null;
  const groups = groupSteps(steps);
  const receivedName = told(
    exchange.headersSet === undefined ? 'panel.trace.received' : 'panel.trace.received-as-set',
  );
  return (
    <Section name={told('panel.trace.name')}>
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
              <tr class="group">
                <th colSpan={4} scope="rowgroup">
                  {groupName(group, exchange)}
                </th>
              </tr>
            )}
            {group.steps.map((step, index) => (
              <TraceRow key={index} explained={step} receivedName={receivedName} />
            ))}
          </tbody>
        ))}
      </table>
    </Section>
  );
}

function groupName({ phase, hop }: StepGroup, { hops }: Exchange): string {
  const host = splitUrl(hops[hop]?.url ?? '').host;
  return hops.length === 1 || host === ''
    ? told(`panel.trace.phase-${phase}`)
    : told(`panel.trace.hop-${phase}`, { host });
}
