import type { Outcome } from '../../engine/exchange.ts';
import { get } from '../../engine/header-list.ts';
import { corsNetError } from '../../engine/network-failure.ts';
import { isRedirect, locationUrl } from '../../engine/redirect.ts';
import type { HarEntry } from '../../har/entry.ts';
import type { Scene } from '../scene.ts';

/**
 * A redirect to an address that is not http is followed by a request of which Chromium tells an extension nothing, and
 * it is that one that fails.
 */
function leadsOutOfLog({ request, response: { status, headers }, outcome }: HarEntry): boolean {
  if (!outcome.reported || outcome.netError !== null || request.url === null) return false;
  if (status === null || headers === null || !isRedirect({ status, headers })) return false;
  const target = locationUrl(get(headers, 'Location') ?? '', request.url);
  return target !== null && !/^https?:$/.test(target.protocol);
}

/** What the browser reported of the exchange: of its last request, since the earlier ones were redirected. */
export function outcomeOf({ chain, context, browser }: Scene): Outcome {
  const last = chain.at(-1) ?? chain[0];
  if (last.actual === null) {
    // Chromium lists the request in the end, whatever became of it; Firefox leaves it out when the preflight failed.
    const waits = context.live && browser?.name === 'chromium';
    return waits ? { kind: 'pending' } : { kind: 'not-reported' };
  }
  const { outcome, response, awaitingHeaders } = last.actual;
  // An answer whose headers the capture lost says as little as one that is still to come.
  if (awaitingHeaders || (response.status !== null && response.headers === null)) return { kind: 'pending' };
  if (!outcome.reported) return recordedOutcome(chain);
  if (leadsOutOfLog(last.actual)) return { kind: 'not-reported' };
  return outcome.netError === null ? { kind: 'success' } : { kind: 'failure', netError: outcome.netError };
}

/** Where the browser tells no outcome, the call may: what script made of an answer that the log has. */
function recordedOutcome(chain: Scene['chain']): Outcome {
  const last = (chain.at(-1) ?? chain[0]).actual;
  const answered = chain[0].actual?.call?.answered ?? null;
  if (answered === null || last?.response.status === null || chain[0].actual?.call?.mode !== 'cors') {
    return { kind: 'not-reported' };
  }
  return answered ? { kind: 'success' } : { kind: 'failure', netError: corsNetError };
}
