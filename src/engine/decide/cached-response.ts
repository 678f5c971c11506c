import type { Exchange, Hop } from '../exchange.ts';
import type { Check } from '../fetch/check.ts';
import { corsCheck } from '../fetch/cors-check.ts';
import { corsNetError } from '../network-failure.ts';
import type { Profile } from '../profiles/profile.ts';

/**
 * The checks that fail on a response stored by an earlier request to the same URL, when that is what this request was
 * judged by: it failed without a response of its own and without a preflight. Null when the stored response passes,
 * so that the cache is not the explanation, or when there is none.
 */
export function checkCachedResponse(
  exchange: Exchange,
  hop: Hop,
  origin: string,
  include: boolean,
  profile: Profile,
): readonly Check[] | null {
  if (exchange.earlierCacheable === null || hop.netError !== corsNetError || hop.preflight !== null)
    return null;
  const checks = corsCheck({ origin, include, headers: exchange.earlierCacheable.headers }, profile);
  if (checks.every(({ failure }) => failure === null)) return null;
  return checks.map((check) => {
    if (check.failure === null) return check;
    const { reason, evidence } = check.failure;
    return {
      ...check,
      failure: {
        reason: reason === 'allow-origin-missing' ? 'cached-without-allow-origin' : reason,
        evidence: { ...evidence, cached: 'true' },
      },
    };
  });
}
