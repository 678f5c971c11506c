import type { CapturedResponse } from '../../engine/exchange.ts';
import { corsNetError } from '../../engine/network-failure.ts';
import { headOf, lastLeg } from '../leg.ts';
import type { Scene } from '../scene.ts';

/**
 * The stored response this request may have been judged by: it came from the cache, or was only confirmed (304), or it
 * failed as CORS does without a response of its own and without a preflight that could have failed instead.
 */
export function earlierCacheable({ chain, knowledge }: Scene): CapturedResponse | null {
  const last = lastLeg(chain);
  const { actual, preflight } = last;
  if (actual === null || actual.request.method !== 'GET' || actual.request.url === null) return null;
  const { outcome, response, fromCache } = actual;
  const failed = outcome.reported && outcome.netError === corsNetError;
  const withoutResponse = response.status === null && preflight === null && failed;
  if (!withoutResponse && fromCache === null && response.status !== 304) return null;
  return knowledge.cacheable(actual.request.url, headOf(last).startedMs);
}
