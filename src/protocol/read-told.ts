import { isObject, type JsonObject, optionalCount, optionalString } from '../har/field.ts';
import { readCorsError, type ToldEnd, type ToldHop, type ToldRequest } from './told.ts';

/** `Network.loadingFinished`. */
export function success({ timestamp }: JsonObject): ToldEnd {
  return { timestamp: optionalCount(timestamp), netError: null, blockedReason: null, corsError: null };
}

/** `Network.loadingFailed`. */
export function failure(params: JsonObject): ToldEnd {
  return {
    timestamp: optionalCount(params.timestamp),
    netError: typeof params.errorText === 'string' ? params.errorText : '',
    blockedReason: optionalString(params.blockedReason),
    corsError: readCorsError(params.corsErrorStatus),
  };
}

/** `Network.requestWillBeSent`. */
export function hopOf({
  request,
  wallTime,
  timestamp,
}: JsonObject): Pick<ToldHop, 'request' | 'wallTime' | 'timestamp'> {
  return {
    request: isObject(request) ? request : {},
    wallTime: optionalCount(wallTime),
    timestamp: optionalCount(timestamp),
  };
}

export function withLast(hops: ToldRequest['hops'], more: Partial<ToldHop>): ToldRequest['hops'] {
  const last = { ...(hops.at(-1) ?? hops[0]), ...more };
  return [...hops.slice(0, -1), last] as unknown as ToldRequest['hops'];
}

/** Over HTTP/2 a WebSocket opens with 200. Chromium tells of no response where the handshake failed. */
export function opensSocket(status: unknown): boolean {
  return status === 101 || status === 200;
}
