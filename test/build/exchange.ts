import type {
  BrowserOutcome,
  CapturedResponse,
  CredentialsMode,
  Exchange,
  Fact,
  Hop,
  Preflight,
  RequestMode,
} from '../../src/engine/exchange.ts';
import type { Header, HeaderList } from '../../src/engine/fetch/header-list.ts';

/** The one builder of exchanges for tests: each field that a test is not about has an ordinary value. */

/** Header lines as one would write them: `Name: value`, one a line, repeats kept. */
export function headerLines(...lines: readonly string[]): HeaderList {
  return lines.map((line): Header => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon), line.slice(colon + 1)];
  });
}

/** @param headers lines, pairs or lists of pairs */
export function response(
  status: number,
  ...headers: readonly (string | Header | HeaderList)[]
): CapturedResponse {
  const list = headers.flatMap((each): HeaderList => {
    if (typeof each === 'string') return headerLines(each);
    return typeof each[0] === 'string' ? [each as Header] : (each as HeaderList);
  });
  return { status, headers: list };
}

export interface PreflightParts extends Partial<Preflight> {
  /** What it asks for. Not looked at where `request` is given. */
  readonly method?: string;
  readonly names?: string;
  readonly origin?: string;
}

export interface HopParts extends Partial<Hop> {
  /** Not looked at where `request` is given. */
  readonly method?: string;
  readonly headersKind?: Hop['request']['headersKind'];
  readonly requestHeaders?: HeaderList;
}

/** One value: known. Several: the capture cannot tell them apart, likeliest first. Or the fact itself. */
type FactParts<T> = T | readonly T[] | Fact<T>;

export interface ExchangeParts
  extends Partial<Omit<Exchange, 'hops' | 'origin' | 'mode' | 'credentialsMode'>> {
  readonly hops?: readonly Hop[];
  readonly origin?: FactParts<string>;
  readonly mode?: FactParts<RequestMode>;
  readonly credentials?: FactParts<CredentialsMode>;
  readonly credentialsMode?: never;
  /** Fields as they are to be, over all others. */
  readonly rest?: Partial<Exchange>;
}

export interface Builder {
  readonly preflight: (captured: CapturedResponse | null, parts?: PreflightParts) => Preflight;
  readonly hop: (parts?: HopParts) => Hop;
  readonly exchange: (parts?: ExchangeParts) => Exchange;
}

/** Exchanges of a page on the origin `page` with the server at `url`. */
export function builder({ page, url }: { readonly page: string; readonly url: string }): Builder {
  const preflight: Builder['preflight'] = (captured, { method, names, origin, ...rest } = {}) => ({
    request: {
      method: 'OPTIONS',
      headers: headerLines(
        `Origin: ${origin ?? page}`,
        `Access-Control-Request-Method: ${method ?? 'PUT'}`,
        ...(names ? [`Access-Control-Request-Headers: ${names}`] : []),
      ),
      headersKind: 'wire',
    },
    response: captured,
    netError: null,
    entry: 0,
    startedMs: 0,
    time: 1,
    ...rest,
  });
  const hop: Builder['hop'] = ({ method, requestHeaders, headersKind, ...rest } = {}) => ({
    url,
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
  });
  const exchange: Builder['exchange'] = ({ origin, mode, credentials, hops, rest, ...more } = {}) => ({
    id: 'exchange',
    resourceType: 'fetch',
    startedDateTime: '2026-11-22T12:00:00.000Z',
    redirectMode: null,
    outcome: { kind: 'not-reported' },
    client: {
      secureContext: true,
      addressSpace: { candidates: ['public'], source: 'server-address' },
      permissions: null,
    },
    targetAddressSpace: { candidates: ['public'], source: 'server-address' },
    serviceWorker: 'none',
    earlierCacheable: null,
    alike: [],
    problems: [],
    ...more,
    hops: (hops ?? [hop()]) as unknown as Exchange['hops'],
    origin: factOf(origin ?? page, 'header-origin'),
    mode: factOf(mode ?? 'cors', 'header-sec-fetch-mode'),
    credentialsMode: factOf(credentials ?? 'same-origin', 'recorder'),
    ...rest,
  });
  return { preflight, hop, exchange };
}

/** Of a page on https://app.test with https://api.test. */
export const { preflight, hop, exchange } = builder({
  page: 'https://app.test',
  url: 'https://api.test/data',
});

function factOf<T extends string>(parts: FactParts<T>, source: Fact<T>['source']): Fact<T> {
  if (typeof parts === 'string') return { candidates: [parts], source };
  return 'candidates' in parts ? parts : { candidates: parts as unknown as Fact<T>['candidates'], source };
}

export const corsFailure = { kind: 'failure', netError: 'net::ERR_FAILED' } as const satisfies BrowserOutcome;
export const success: BrowserOutcome = { kind: 'success' };
