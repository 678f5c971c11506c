import { useEffect, useState } from 'preact/hooks';
import type { RunningState } from '../../../src/capture/feed.ts';
import { usePage } from '../../state/page-actions.ts';

/** What is known of calls that still run; null: nothing yet, or there is no page. */
export function useRunning(): RunningState | null {
  const page = usePage();
  const [state, setState] = useState<RunningState | null>(null);
  useEffect(() => page?.onRunning(setState), [page]);
  return state;
}
