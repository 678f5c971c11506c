import { corsNetError } from '../../engine/network-failure.ts';
import type { HarEntry } from '../../har/entry.ts';
import { reach } from '../matching/nearest.ts';
import { isWithin } from '../within.ts';

/**
 * Requests that a service worker took over and asked for itself, by another script and within the time of the first, and
 * that were stopped as its own was, or for what came of that: the browser asked by a preflight for the worker's alone. That
 * one is of no page.
 *
 * @param actuals to one URL, by start
 */
export function passedOn(actuals: readonly HarEntry[]): ReadonlySet<HarEntry> {
  const found = new Set<HarEntry>();
  for (const [at, outer] of actuals.entries()) {
    if (!isStopped(outer)) continue;
    const near = actuals.slice(Math.max(0, at - 1), at + 1 + reach);
    if (near.some((inner) => inner !== outer && isAskedByWorker(inner, outer))) found.add(outer);
  }
  return found;
}

function isStopped({ writer, response, outcome }: HarEntry): boolean {
  if (writer !== 'chromium' || response.status !== null) return false;
  return outcome.reported && outcome.netError === corsNetError;
}

function isAskedByWorker(inner: HarEntry, outer: HarEntry): boolean {
  if (inner.pageref !== null || inner.request.method !== outer.request.method) return false;
  return (isStopped(inner) || inner.response.status !== null) && isWithin(inner, outer);
}
