import type { Decided } from '../engine/decision.ts';
import type { Hop } from '../engine/exchange.ts';
import { askedMethod, askedNames, hopPreflightCauses } from '../engine/fetch/preflight-question.ts';
import { requestOriginAt } from '../engine/fetch/request-origin.ts';
import { anyBrowser } from '../engine/profiles/any-browser.ts';
import { targetsOf } from './targets.ts';

/** What one hop asks its server to allow. Texts as they were captured: nothing is judged yet. */
export interface Need {
  /** Origin of the server, serialized. */
  readonly target: string;
  /** What `Origin` carried: `null` where it was opaque or tainted. */
  readonly origin: string;
  readonly method: string;
  /** Lower case. */
  readonly requestHeaders: readonly string[];
  readonly credentials: boolean;
  readonly hop: Hop;
  /** Index into the exchange's hops. */
  readonly index: number;
  readonly decided: Decided;
}

/** What an exchange asks of each server it went to, if it is one that CORS headers decide. */
export function needsOf(decided: Decided): readonly Need[] {
  const { exchange, decision } = decided;
  return targetsOf(decided).map(({ target, hop, index }) => ({
    target,
    origin: requestOriginAt(exchange, index, decision.origin.candidates[0]),
    method: hop.preflight ? askedMethod(hop.preflight, hop) : hop.request.method,
    requestHeaders: unsafeNames(hop),
    credentials: decision.credentialsMode.candidates[0] === 'include',
    hop,
    index,
    decided,
  }));
}

function unsafeNames(hop: Hop): readonly string[] {
  if (hop.preflight !== null) return askedNames(hop.preflight).map((name) => name.toLowerCase());
  return hopPreflightCauses(hop, anyBrowser).flatMap((cause) => {
    if (cause.kind === 'header') return [cause.name];
    return cause.kind === 'total-length' ? cause.names : [];
  });
}
