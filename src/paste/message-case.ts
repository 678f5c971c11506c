import type { Decision } from '../engine/decision.ts';
import type { Exchange, Fact } from '../engine/exchange.ts';
import type { HeaderList } from '../engine/fetch/header-list.ts';
import { isBlockedReason, type ReasonId } from '../engine/reasons.ts';
import { explain } from '../explain/explain.ts';
import type { Explanation } from '../explain/explanation.ts';
import { type Owner, type Remedy, remediesOf } from '../remedies/index.ts';
import type { ConsoleMessage } from './pasted.ts';

/** As much of a message as the words need. */
export interface Supposed extends Pick<ConsoleMessage, 'url' | 'origin' | 'phase' | 'evidence'> {
  /** Of the response; not there: none is known. */
  readonly headers?: HeaderList;
  readonly resourceType?: string;
}

/** What is said of a reason when nothing but a message is known of the request. */
export function explainMessage(
  message: Supposed,
  reason: ReasonId,
): Pick<Explanation, 'title'> & { readonly owner: Owner } {
  const { explanation, remedies } = explainReason(message, reason);
  // `nobody` if nothing is known to help.
  return { title: explanation.title, owner: remedies[0]?.owner ?? 'nobody' };
}

/** A reason in full, and what to do about it, from as little. */
export function explainReason(
  message: Supposed,
  reason: ReasonId,
): { readonly explanation: Explanation; readonly remedies: readonly Remedy[] } {
  const exchange = supposed(message);
  const decision = decisionOf(message, reason, exchange);
  return { explanation: explain(exchange, decision), remedies: remediesOf(exchange, decision) };
}

function fact<T>(value: T): Fact<T> {
  return { candidates: [value], source: 'nothing' };
}

/** The request that the message is about; all that it does not say is unknown. */
function supposed({
  url,
  origin,
  evidence,
  phase,
  headers = [],
  resourceType = 'unknown',
}: Supposed): Exchange {
  const status = Number(evidence.status ?? Number.NaN);
  const response = Number.isInteger(status) ? { status, headers } : null;
  const nothing = { netError: null, fromCache: null, serverAddress: null };
  const undated = { entry: null, startedMs: null, time: null };
  return {
    ...{ id: 'pasted', resourceType, startedDateTime: null, redirectMode: null },
    origin: fact(origin ?? 'null'),
    mode: fact('cors'),
    credentialsMode: fact('same-origin'),
    hops: [
      {
        url: url ?? '',
        request: { method: evidence.method ?? '', headers: null, headersKind: 'provisional' },
        response: phase === 'preflight' ? null : response,
        preflight: null,
        ...nothing,
        ...undated,
      },
    ],
    outcome: { kind: 'not-reported' },
    client: { secureContext: null, addressSpace: fact('unknown'), permissions: null },
    targetAddressSpace: fact('unknown'),
    ...{ serviceWorker: 'none', earlierCacheable: null, alike: [], problems: [] },
  };
}

function decisionOf({ phase, evidence }: Supposed, reason: ReasonId, exchange: Exchange): Decision {
  const { origin, mode, credentialsMode } = exchange;
  return {
    ...{ verdict: isBlockedReason(reason) ? 'blocked' : 'failed', phase, hop: 0, reason, evidence },
    ...{ trace: [], also: [], alternatives: [], corsError: null, firefoxKey: null },
    ...{ credentialsMode, mode, origin, preflightCauses: [], missing: [] },
    readable: { exposed: [], hidden: [] },
  };
}
