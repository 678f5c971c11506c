import { type JsonObject, optionalCount, optionalString } from '../har/field.ts';
import { fieldValue, harHeaders } from './har-headers.ts';
import { opensSocket } from './read-told.ts';
import type { ToldHop, ToldRequest, ToldUnsent, ToldWire } from './told.ts';
import { type HopWire, wireOfHops } from './wire-of-hops.ts';

/**
 * The entries of a request as Chromium's DevTools write them into a HAR, one for each URL. What DevTools have no field for
 * stands in `_corsLens`: by which request an entry is (`request`, `hop`), where the call came from, what the browser said.
 */
export function harEntries(told: ToldRequest, wire: ToldWire): readonly JsonObject[] {
  const wires = wireOfHops(told.hops, wire);
  return told.hops.map((hop, at) => entryOf(told, hop, at, wires[at] as HopWire));
}

function entryOf(told: ToldRequest, hop: ToldHop, at: number, wire: HopWire): JsonObject {
  const next = told.hops[at + 1];
  const isLast = next === undefined;
  const endOfHop = isLast ? (told.end?.timestamp ?? null) : next.timestamp;
  const time =
    hop.timestamp === null || endOfHop === null ? 0 : Math.max(0, (endOfHop - hop.timestamp) * 1000);
  const { response } = hop;
  const memory = told.fromMemory && isLast ? 'memory' : null;
  const cache = response?.fromDiskCache === true ? 'disk' : memory;
  const address = optionalString(response?.remoteIPAddress);
  return {
    ...timed(hop.wallTime, time),
    ...(told.pageref === null ? {} : { pageref: told.pageref }),
    _resourceType: (told.type ?? 'other').toLowerCase(),
    _initiator: told.initiator,
    ...(cache === null ? {} : { _fromCache: cache }),
    request: requestOf(hop.request, wire.request),
    response: responseOf(told, hop, wire.response, isLast),
    ...(address === null ? {} : { serverIPAddress: address }),
    ...(isLast && told.socketError !== null
      ? { _webSocketMessages: [{ type: 'error', data: told.socketError }] }
      : {}),
    _corsLens: {
      request: told.id,
      hop: at,
      ...(at === 0 && told.origin !== null && told.type !== 'Document' ? { origin: told.origin } : {}),
      ...(at === 0 && told.integrityRefused ? { integrityRefused: true } : {}),
      ...(isLast && told.end?.corsError ? { reported: told.end.corsError } : {}),
    },
  };
}

function requestOf(request: JsonObject, wire: JsonObject | null): JsonObject {
  const url = `${optionalString(request.url) ?? ''}`;
  const headers = harHeaders(wire?.headers ?? request.headers);
  const body = optionalString(request.postData);
  return {
    method: request.method,
    url,
    httpVersion: 'HTTP/1.1',
    headers,
    queryString: [],
    cookies: [],
    headersSize: -1,
    bodySize: -1,
    ...(body === null ? {} : { postData: { mimeType: fieldValue(headers, 'content-type'), text: body } }),
  };
}

/** A WebSocket whose handshake failed is closed like any other. */
function netErrorOf({ end, type, socketError }: ToldRequest, status: number): string | null {
  if (end === null || end.netError !== null || type !== 'WebSocket' || opensSocket(status))
    return end?.netError ?? null;
  return /net::ERR_[A-Z0-9_]+/.exec(socketError ?? '')?.[0] ?? socketError ?? 'net::ERR_FAILED';
}

function responseOf(
  told: ToldRequest,
  { response }: ToldHop,
  wire: JsonObject | null,
  isLast: boolean,
): JsonObject {
  const headers = harHeaders(wire?.headers ?? response?.headers);
  const status = optionalCount(wire?.statusCode) ?? optionalCount(response?.status) ?? 0;
  const source = optionalString(response?.serviceWorkerResponseSource);
  const store = optionalString(response?.cacheStorageCacheName);
  return {
    status,
    statusText: optionalString(response?.statusText) ?? '',
    httpVersion: optionalString(response?.protocol) ?? 'HTTP/1.1',
    headers,
    cookies: [],
    content: { size: 0, mimeType: optionalString(response?.mimeType) ?? 'x-unknown' },
    redirectURL: fieldValue(headers, 'location'),
    headersSize: -1,
    bodySize: -1,
    _error: isLast ? netErrorOf(told, status) : null,
    ...(response?.fromServiceWorker === true ? { _fetchedViaServiceWorker: true } : {}),
    ...(source === null ? {} : { _serviceWorkerResponseSource: source }),
    ...(store === null ? {} : { _responseCacheStorageCacheName: store }),
  };
}

const refused = 'net::ERR_FAILED';
const refusedByPolicy = 'net::ERR_BLOCKED_BY_CSP';

/** The entry of a call that never became a request. */
export function unsentEntry({
  url,
  wallTime,
  pageref,
  origin,
  type,
  corsError,
  place,
}: ToldUnsent): JsonObject {
  return {
    ...timed(wallTime, 0),
    ...(pageref === null ? {} : { pageref }),
    _resourceType: type,
    _initiator:
      place === null
        ? { type: 'script' }
        : {
            type: 'script',
            stack: {
              callFrames: [{ url: place.url, lineNumber: place.line, columnNumber: place.column }],
            },
          },
    request: {
      ...{ method: 'GET', url, httpVersion: 'HTTP/1.1', headers: [], queryString: [], cookies: [] },
      ...{ headersSize: -1, bodySize: -1 },
    },
    response: {
      ...{ status: 0, statusText: '', httpVersion: 'HTTP/1.1', headers: [], cookies: [] },
      ...{ content: { size: 0, mimeType: 'x-unknown' }, redirectURL: '', headersSize: -1, bodySize: -1 },
      _error: corsError === null ? refusedByPolicy : refused,
    },
    _corsLens: {
      neverSent: true,
      ...factsOfUnsent(corsError?.corsError ?? null),
      ...(origin === null ? {} : { origin }),
      ...(corsError === null ? {} : { reported: corsError }),
    },
  };
}

function factsOfUnsent(corsError: string | null): JsonObject {
  if (corsError === 'DisallowedByMode') return { mode: 'same-origin' };
  // Of the two modes that are not followed nobody says which it was; they are refused alike.
  if (corsError === 'NoCorsRedirectModeNotFollow') return { mode: 'no-cors', redirect: 'manual' };
  return {};
}

function timed(wallTime: number | null, time: number): JsonObject {
  const ms = (wallTime ?? 0) * 1000;
  const started = Math.abs(ms) <= 8.64e15 ? new Date(ms).toISOString() : new Date(0).toISOString();
  return {
    startedDateTime: started,
    time,
    timings: { send: 0, wait: time, receive: 0 },
    cache: {},
  };
}
