import type { Decision, Evidence } from '../engine/decision.ts';
import type { CapturedResponse, Exchange, Hop } from '../engine/exchange.ts';
import type { Phase } from '../engine/reasons.ts';

/** What a reason's words are filled from: one decision with the hop and the response where it failed. */
export interface Case {
  readonly exchange: Exchange;
  readonly decision: Decision;
  readonly hop: Hop;
  /** `actual` where the decision names none. */
  readonly phase: Phase;
  /** The preflight's response in phase `preflight`, else the request's own. */
  readonly response: CapturedResponse | null;
  /** Of that response, 100 to 599. */
  readonly status: number | null;
  /** The decision's evidence, with what the hop itself says where the decision says nothing. */
  readonly evidence: Evidence;
}

export function caseOf(exchange: Exchange, decision: Decision): Case {
  const hop = exchange.hops[decision.hop] ?? exchange.hops[0];
  const phase = decision.phase ?? 'actual';
  const response = phase === 'preflight' ? (hop.preflight?.response ?? null) : hop.response;
  const status = Number(decision.evidence.status ?? response?.status ?? Number.NaN);
  return {
    exchange,
    decision,
    hop,
    phase,
    response,
    status: Number.isInteger(status) ? status : null,
    evidence: {
      method: hop.request.method,
      url: hop.url,
      target: hop.url,
      ...(response && { status: String(response.status) }),
      ...decision.evidence,
    },
  };
}
