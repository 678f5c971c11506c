import type { Exchange } from '../engine/exchange.ts';
import { known } from './facts/fact.ts';
import { type Chain, headOf } from './leg.ts';

/** An exchange of which no more is told than what its first entry says: a mistake of ours stands in the way. */
export function bareExchange(id: string, chain: Chain, trouble: string): Exchange {
  const { index, request, startedDateTime, startedMs, time, problems } = headOf(chain[0]);
  const unknown = known('unknown' as const, 'nothing');
  return {
    id,
    ...{ resourceType: 'unknown', startedDateTime, redirectMode: null, serviceWorker: 'none' },
    origin: known('null', 'nothing'),
    mode: known('cors', 'nothing'),
    credentialsMode: known('same-origin', 'nothing'),
    hops: [
      {
        url: request.url ?? '',
        request: { method: request.method ?? '', headers: null, headersKind: 'provisional' },
        ...{ response: null, preflight: null, netError: null, fromCache: null, serverAddress: null },
        ...{ entry: index, startedMs, time },
      },
    ],
    outcome: { kind: 'not-reported' },
    client: { secureContext: null, addressSpace: unknown, permissions: null },
    targetAddressSpace: unknown,
    ...{ earlierCacheable: null, alike: [], problems },
    trouble,
  };
}
