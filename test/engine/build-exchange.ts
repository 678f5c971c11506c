import type {
  CapturedResponse,
  CredentialsMode,
  Exchange,
  Hop,
  Outcome,
  Preflight,
  RequestMode,
} from '../../src/engine/exchange.ts';
import type { Header, HeaderList } from '../../src/engine/fetch/header-list.ts';

/** Header lines as one would write them: `Name: value`, one a line, repeats kept. */
export function headerLines(...lines: readonly string[]): HeaderList {
  return lines.map((line): Header => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon), line.slice(colon + 1)];
  });
}

export function response(status: number, ...lines: readonly string[]): CapturedResponse {
  return { status, headers: headerLines(...lines) };
}

export function preflight(
  answer: CapturedResponse | null,
  asked: {
    readonly method?: string;
    readonly names?: string;
    readonly origin?: string;
    readonly netError?: string;
  } = {},
): Preflight {
  return {
    request: {
      method: 'OPTIONS',
      headers: headerLines(
        `Origin: ${asked.origin ?? 'https://app.test'}`,
        `Access-Control-Request-Method: ${asked.method ?? 'PUT'}`,
        ...(asked.names ? [`Access-Control-Request-Headers: ${asked.names}`] : []),
      ),
      headersKind: 'wire',
    },
    response: answer,
    netError: asked.netError ?? null,
    entry: 0,
    startedMs: 0,
    time: 1,
  };
}

type HopParts = Partial<Omit<Hop, 'request'>> & {
  readonly method?: string;
  readonly headersKind?: Hop['request']['headersKind'];
  readonly requestHeaders?: HeaderList;
};

export function hop(parts: HopParts = {}): Hop {
  const { method, requestHeaders, headersKind, ...rest } = parts;
  return {
    url: 'https://api.test/data',
    request: { method: method ?? 'GET', headers: requestHeaders ?? [], headersKind: headersKind ?? 'wire' },
    response: null,
    preflight: null,
    netError: null,
    fromCache: null,
    serverAddress: null,
    entry: 1,
    startedMs: 0,
    time: 1,
    ...rest,
  };
}

export interface ExchangeParts {
  readonly origin?: string;
  readonly mode?: RequestMode | readonly RequestMode[];
  readonly credentials?: CredentialsMode | readonly CredentialsMode[];
  readonly hops?: readonly Hop[];
  readonly outcome?: Outcome;
  readonly rest?: Partial<Exchange>;
}

/** An exchange of a page on https://app.test with https://api.test, changed where `parts` says so. */
export function exchange(parts: ExchangeParts = {}): Exchange {
  const hops = parts.hops ?? [hop()];
  return {
    id: 'exchange',
    resourceType: 'fetch',
    startedDateTime: '2026-11-22T12:00:00.000Z',
    origin: { candidates: [parts.origin ?? 'https://app.test'], evidence: 'header-origin' },
    mode: { candidates: oneOrMore(parts.mode ?? 'cors'), evidence: 'header-sec-fetch-mode' },
    credentialsMode: { candidates: oneOrMore(parts.credentials ?? 'same-origin'), evidence: 'recorder' },
    redirectMode: null,
    hops: hops as unknown as Exchange['hops'],
    outcome: parts.outcome ?? { kind: 'not-reported' },
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
    ...parts.rest,
  };
}

function oneOrMore<T>(value: T | readonly T[]): readonly [T, ...T[]] {
  return (Array.isArray(value) ? value : [value]) as unknown as [T, ...T[]];
}

export const corsFailure: Outcome = { kind: 'failure', netError: 'net::ERR_FAILED' };
export const success: Outcome = { kind: 'success' };
