import type { Decided } from '../engine/decision.ts';
import type { Hop } from '../engine/exchange.ts';
import { isSameOrigin, serializeOrigin } from '../engine/fetch/origin.ts';

/** A server that an exchange went to. */
export interface Target {
  /** Its origin, serialized. */
  readonly target: string;
  readonly hop: Hop;
  /** Index into the exchange's hops. */
  readonly index: number;
}

/** The servers of an exchange that CORS headers decide, in the order it went to them; none where they do not decide. */
export function targetsOf({ exchange, decision }: Decided): readonly Target[] {
  const [mode] = decision.mode.candidates;
  const [clientOrigin] = decision.origin.candidates;
  if (mode !== 'cors' || exchange.serviceWorker === 'page') return [];
  const first = exchange.hops.findIndex(({ url }) => !isSameOrigin(url, clientOrigin));
  if (first === -1) return [];
  return exchange.hops.slice(first).flatMap((hop, offset): readonly Target[] => {
    const target = serializeOrigin(hop.url);
    if (target === null || !/^https?:/.test(target)) return [];
    return [{ target, hop, index: first + offset }];
  });
}
