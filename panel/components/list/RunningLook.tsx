import '../../running-messages.ts';
import { useEffect, useState } from 'preact/hooks';
import type { RunningState } from '../../../src/capture/feed.ts';
import { usePage } from '../../state/page-actions.ts';
import { told, toldCount } from '../../words.ts';
import { useRunning } from './use-running.ts';

/** How old what is known of running calls is, and the way to know it now. Nothing where there is no page. */
export function RunningLook() {
  const state = useRunning();
  const page = usePage();
  const [nowMs, setNowMs] = useState(Date.now);
  useEffect(() => {
    setNowMs(Date.now());
    const timer = setInterval(() => setNowMs(Date.now()), 1_000);
    return () => clearInterval(timer);
  }, [state]);
  if (page === null) return null;
  return (
    <p class="running-look" data-testid="running-look" title={told('panel.running.hint')}>
      {state !== null && state.leftOut > 0 && (
        <strong role="status">
          {toldCount('panel.running.left-out', state.leftOut, { limit: state.limit })}{' '}
        </strong>
      )}
      {ageOf(state, nowMs)}{' '}
      <button type="button" data-testid="look-for-running" onClick={page.lookForRunning}>
        {told('panel.running.refresh')}
      </button>
    </p>
  );
}

/** A reading this young says what is. In seconds. */
const UP_TO_DATE = 3;

export function ageOf(state: RunningState | null, nowMs: number): string {
  if (state === null) return told('panel.running.never');
  const seconds = Math.max(0, Math.round((nowMs - state.atMs) / 1000));
  if (!state.byItself && seconds > UP_TO_DATE) return told('panel.running.asked');
  if (seconds <= UP_TO_DATE) return told('panel.running.now');
  return seconds < 100
    ? told('panel.running.seconds', { count: seconds })
    : told('panel.running.minutes', { count: Math.round(seconds / 60) });
}
