import type { PreflightCost } from '../../../src/origins/preflight-cost.ts';
import { say } from '../../../src/words/say.ts';
import { duration } from '../../state/timing.ts';
import { told } from '../../words.ts';
import { TextView } from '../TextView.tsx';

export function PreflightCosts({
  cost: { count, ms, saved, cap, causes },
}: {
  readonly cost: PreflightCost;
}) {
  if (count === 0) return <p>{told('origins.no-preflights')}</p>;
  const time = (each: number) => [{ text: duration(each) }];
  return (
    <>
      <p data-testid="preflight-cost">
        <TextView text={say('origins.cost', { count, time: time(ms) })} />{' '}
        <TextView
          text={
            saved.count === 0
              ? say('origins.nothing-saved')
              : say('origins.saved', { count: saved.count, time: time(saved.ms), seconds: cap })
          }
        />
      </p>
      {causes.length > 0 && (
        <table class="allowances">
          <thead>
            <tr>
              {(['cause', 'cause-count', 'cause-alone'] as const).map((heading) => (
                <th key={heading} scope="col" class={heading === 'cause' ? undefined : 'number'}>
                  {told(`origins.${heading}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {causes.map(({ kind, name, count: number, alone }) => (
              <tr key={`${kind} ${name}`} data-cause={name}>
                <th scope="row">
                  <TextView text={say(`origins.cause-${kind}`, { name })} />
                </th>
                <td class="number">{number}</td>
                <td class="number">{alone}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {causes.some(({ kind, alone }) => kind === 'header' && alone > 0) && <p>{told('origins.avoid')}</p>}
    </>
  );
}
