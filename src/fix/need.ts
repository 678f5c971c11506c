import type { Decided } from '../engine/decision.ts';
import type { Hop } from '../engine/exchange.ts';
import { isSameOrigin, serializeOrigin } from '../engine/fetch/origin.ts';
import { askedMethod, askedNames, hopPreflightCauses } from '../engine/fetch/preflight-question.ts';
import { requestOriginAt } from '../engine/fetch/request-origin.ts';
import { anyBrowser } from '../engine/profiles/any-browser.ts';

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
  const [mode] = decision.mode.candidates;
  const [clientOrigin] = decision.origin.candidates;
  if (mode !== 'cors' || exchange.serviceWorker === 'page') return [];
  const first = exchange.hops.findIndex(({ url }) => !isSameOrigin(url, clientOrigin));
  if (first === -1) return [];
  return exchange.hops.slice(first).flatMap((hop, offset): readonly Need[] => {
    const index = first + offset;
    const target = serializeOrigin(hop.url);
    if (target === null || !/^https?:/.test(target)) return [];
    return [
      {
        target,
        origin: requestOriginAt(exchange, index, clientOrigin),
        method: hop.preflight ? askedMethod(hop.preflight, hop) : hop.request.method,
        requestHeaders: unsafeNames(hop),
        credentials: decision.credentialsMode.candidates[0] === 'include',
        hop,
        index,
        decided,
      },
    ];
  });
}

function unsafeNames(hop: Hop): readonly string[] {
  if (hop.preflight !== null) return askedNames(hop.preflight).map((name) => name.toLowerCase());
  return hopPreflightCauses(hop, anyBrowser).flatMap((cause) => {
    if (cause.kind === 'header') return [cause.name];
    return cause.kind === 'total-length' ? cause.names : [];
  });
}
