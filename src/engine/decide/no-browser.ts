import type { Decision } from '../decision.ts';
import type { Exchange } from '../exchange.ts';
import { evidence } from '../fetch/check.ts';

/**
 * The decision for a request that no browser sent, and to which CORS does not apply. What a browser would decide for a page
 * stays in it as evidence: `would` (a verdict) and `wouldReason`; absent where the page's origin is not known.
 *
 * @param asked the decision as though a page had asked
 */
export function ofNoBrowser(exchange: Exchange, asked: Decision): Decision {
  const isOfPage = asked.origin.source !== 'nothing';
  return {
    ...asked,
    verdict: 'not-cors',
    phase: null,
    reason: 'no-browser',
    evidence: {
      ...asked.evidence,
      ...evidence({
        userAgent: exchange.client.program?.userAgent ?? null,
        would: isOfPage ? asked.verdict : null,
        wouldReason: isOfPage ? asked.reason : null,
      }),
    },
    also: [],
    alternatives: [],
    corsError: null,
    firefoxKey: null,
    missing: [],
  };
}
