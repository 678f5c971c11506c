import type { Decision } from '../decision.ts';
import { type Exchange, lastHop } from '../exchange.ts';
import { corsNetError, failedReason } from '../network-failure.ts';

/**
 * An exchange as another browser would have met it: the page's requests and the servers' responses, without the word of
 * the browser that made the capture. What that word proved of the request stays, and so do failures that every browser
 * has (DNS, TLS, aborted …). For `decide` under another profile.
 *
 * @param decision under the profile of the browser that made the capture
 */
export function forAnotherBrowser(exchange: Exchange, decision: Decision): Exchange {
  const { outcome } = exchange;
  const { credentialsMode, mode, origin } = decision;
  const known: Exchange = { ...exchange, credentialsMode, mode, origin };
  if (outcome.kind === 'pending') return known;
  if (outcome.kind === 'failure' && failedReason(outcome.netError) !== null) return known;
  // A checksum is the same everywhere, and CORS comes before it.
  if (outcome.kind === 'integrity-refused') {
    return { ...known, supposed: true, outcome: { kind: 'integrity-refused', passedCors: false } };
  }
  return {
    ...known,
    supposed: true,
    outcome: { kind: 'not-reported' },
    hops: decision.verdict === 'blocked' ? withoutResponse(exchange.hops) : exchange.hops,
  };
}

/** If the first browser never sent the last request, a missing response is no failure of the network. */
function withoutResponse(hops: Exchange['hops']): Exchange['hops'] {
  const before = hops.slice(0, -1);
  const last = lastHop({ hops });
  return last.response === null ? ([...before, { ...last, netError: corsNetError }] as never) : hops;
}
