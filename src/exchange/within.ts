import type { HarEntry } from '../har/entry.ts';
import { endOf } from './leg.ts';
import { clockSlackMs } from './preflights/pair-times.ts';

/**
 * Whether another script made `inner` within the time of `outer`, as a service worker does that passes a call on. Clocks
 * of two processes differ, so that the inner may end later; of two begun in one millisecond only the ends tell which is
 * the inner.
 */
export function isWithin(inner: HarEntry, outer: HarEntry): boolean {
  const [script, asker] = [inner.initiator?.callSite?.url, outer.initiator?.callSite?.url];
  if (script === undefined || asker === undefined || script === asker) return false;
  const [innerEnd, outerEnd] = [endOf(inner), endOf(outer)];
  if (inner.startedMs === null || outer.startedMs === null || innerEnd === null || outerEnd === null) {
    return false;
  }
  if (inner.startedMs === outer.startedMs) return innerEnd <= outerEnd;
  return inner.startedMs > outer.startedMs && innerEnd <= outerEnd + clockSlackMs;
}
