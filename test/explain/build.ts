import type { Decision } from '../../src/engine/decision.ts';
import type { CapturedResponse, Exchange, Hop, Preflight } from '../../src/engine/exchange.ts';
import type { HeaderList } from '../../src/engine/fetch/header-list.ts';
import type { Phase, ReasonId } from '../../src/engine/reasons.ts';

export const PAGE = 'https://app.example.test';
export const API = 'https://api.partner.test';

export function response(status: number, headers: HeaderList = []): CapturedResponse {
  return { status, headers };
}

export function preflight(answer: CapturedResponse | null, more: Partial<Preflight> = {}): Preflight {
  return {
    request: { method: 'OPTIONS', headers: [['Origin', PAGE]], headersKind: 'wire' },
    response: answer,
    netError: null,
    entry: 0,
    startedMs: 0,
    time: null,
    ...more,
  };
}

interface HopParts extends Partial<Omit<Hop, 'request'>> {
  readonly method?: string;
  readonly requestHeaders?: HeaderList;
}

export function hop({ method = 'GET', requestHeaders = [], ...more }: HopParts = {}): Hop {
  return {
    url: `${API}/v1/items`,
    request: { method, headers: requestHeaders, headersKind: 'wire' },
    response: null,
    preflight: null,
    netError: null,
    fromCache: null,
    serverAddress: null,
    entry: 1,
    startedMs: 0,
    time: null,
    ...more,
  };
}

export function exchange(hops: readonly [Hop, ...Hop[]], more: Partial<Exchange> = {}): Exchange {
  return {
    id: 'x1',
    resourceType: 'fetch',
    startedDateTime: null,
    origin: { candidates: [PAGE], evidence: 'header-origin' },
    mode: { candidates: ['cors'], evidence: 'header-sec-fetch-mode' },
    credentialsMode: { candidates: ['same-origin'], evidence: 'default' },
    redirectMode: null,
    hops,
    outcome: { kind: 'not-reported' },
    client: {
      secureContext: true,
      addressSpace: { candidates: ['public'], evidence: 'server-address' },
      permissions: null,
    },
    targetAddressSpace: { candidates: ['public'], evidence: 'server-address' },
    serviceWorker: 'none',
    earlierCacheable: null,
    alike: [],
    problems: [],
    ...more,
  };
}

/** A decision about `about`, with the evidence the engine always gives. */
export function decision(about: Exchange, more: Partial<Decision> = {}): Decision {
  const at = more.hop ?? about.hops.length - 1;
  const { url, request, preflight: asked, response: answer } = about.hops[at] as Hop;
  const fallen = more.phase === 'preflight' ? asked?.response : answer;
  return {
    verdict: 'blocked',
    phase: null,
    hop: at,
    reason: null,
    trace: [],
    also: [],
    alternatives: [],
    corsError: null,
    firefoxKey: null,
    credentialsMode: about.credentialsMode,
    mode: about.mode,
    origin: about.origin,
    preflightCauses: [],
    readable: { exposed: [], hidden: [] },
    missing: [],
    ...more,
    evidence: {
      url,
      target: URL.canParse(url) ? new URL(url).origin : url,
      method: request.method,
      origin: about.origin.candidates[0],
      pageOrigin: about.origin.candidates[0],
      firstUrl: about.hops[0].url,
      ...(fallen && { status: String(fallen.status) }),
      ...more.evidence,
    },
  };
}

/** A decision with this reason in this phase, blocked unless said otherwise. */
export function because(
  reason: ReasonId,
  phase: Phase | null,
  about: Exchange,
  more: Partial<Decision> = {},
): { readonly exchange: Exchange; readonly decision: Decision } {
  return { exchange: about, decision: decision(about, { reason, phase, ...more }) };
}
