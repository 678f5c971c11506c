import { bare } from '../../../src/words/plain.ts';
import { usePage } from '../../state/page-actions.ts';
import { overall, type TryResult, tryResults } from '../../try-results.ts';
import { told } from '../../words.ts';
import type { AgainProps } from '../again/props.ts';
import { Button } from '../Button.tsx';
import { VerdictIcon } from '../icons.tsx';
import '../../styles/fix.css';

interface Props {
  readonly again: AgainProps;
  /** Before that nothing is settled, though all that was sent is. */
  readonly areAllSent: boolean;
}

/** What came of trying a fix, where the person has pressed for it. */
export function TryResults({ again, areAllSent }: Props) {
  const page = usePage();
  const results = tryResults(again.item.exchange.id, again.repeats, again.findCall, again.find);
  if (results.length === 0) return null;
  const whole = areAllSent ? overall(results) : 'waiting';
  return (
    <div class={`try-results ${whole}`} data-testid="try-results" data-overall={whole} aria-live="polite">
      {results.length > 1 && <p>{told(`fix.try.both-${whole}`)}</p>}
      <ul>
        {results.map((result) => (
          <li key={result.credentials} data-outcome={result.outcome} data-credentials={result.credentials}>
            {result.item !== undefined && (
              <VerdictIcon verdict={result.item.decision.verdict} waiting={result.outcome === 'waiting'} />
            )}{' '}
            {results.length > 1 &&
              `${told(result.credentials === 'include' ? 'fix.try.with' : 'fix.try.without')} `}
            {saidOf(result)}{' '}
            {result.item !== undefined && (
              <button type="button" class="link" onClick={() => again.onShow(result.item?.exchange.id ?? '')}>
                {told('panel.again.show')}
              </button>
            )}
          </li>
        ))}
      </ul>
      {again.override !== null && whole !== 'waiting' && (
        <p class="buttons">
          <Button testId="try-reload" title={told('fix.try.reload-hint')} onClick={() => page?.reload()}>
            {told('panel.override.reload')}
          </Button>
        </p>
      )}
    </div>
  );
}

function saidOf({ outcome, item }: TryResult): string {
  const why = item === undefined ? '' : bare(item.explanation.label);
  switch (outcome) {
    case 'waiting':
      return told('fix.try.sent');
    case 'passes':
      return told('fix.try.passes', { status: item?.exchange.hops.at(-1)?.response?.status });
    case 'opaque':
      return told('fix.try.opaque');
    default:
      return told(`fix.try.now-${outcome}`, { why });
  }
}
