import { isLoopbackHost } from '../url/is-loopback-host.ts';
import { parseUrl } from '../url/parse-url.ts';
import type { HarHeaders, HarSymptom } from './entry.ts';
import { isObject, type JsonObject } from './field.ts';
import { hasOwnPriority, wasTakenOver } from './firefox-headers.ts';
import { headerOf } from './header-of.ts';
import { isSent } from './is-sent.ts';

/**
 * What an entry of Firefox's without a status shows, by how far its channel got: null where nothing. Each as seen in 153.
 *
 * A channel has none of the headers that are added when it is opened, then `Connection`, then `Sec-Fetch-*`, and `Priority`
 * when it goes to the network; XHR and `<script>` have no `Priority`. What a service worker took over has `Sec-Fetch-*`
 * before `Connection`. Plain http to any other computer has no `Sec-Fetch-*`: there what was stopped, what tools held back and
 * an XHR that runs look alike. The state of a connection is there once the channel has ended after it was opened; seldom is it
 * left out, and then the timings say that the request went out, and has ended.
 *
 * @param url of the request
 */
export function symptomWithoutResponse(
  entry: JsonObject,
  response: JsonObject,
  url: string | null,
  headers: HarHeaders | null,
): HarSymptom | null {
  const state = entry._securityState;
  if (state === 'broken') return 'tls-broken';
  const has = (name: string): boolean => headerOf(headers, name) !== null;
  if (state === undefined && !isSent(entry.timings)) {
    if (!has('connection')) return 'never-opened';
    if (hasOwnPriority(headers)) return 'under-way';
    if (!has('sec-fetch-site'))
      return isMarked(url) || isSentWithPriority(entry, headers) ? 'stopped' : 'held-back';
    return wasTakenOver(headers) ? 'with-service-worker' : 'held-back';
  }
  if (response.bodySize !== 0 && !(Number(response.bodySize) > 0)) return null;
  const timings = isObject(entry.timings) ? entry.timings : null;
  if (timings === null) return null;
  if (Object.keys(timings).length === 0)
    return !hasOwnPriority(headers) && state === 'insecure' ? 'withdrawn' : null;
  return afterConnecting(timings, state, url);
}

/** Whether requests to it get `Sec-Fetch-*`: to what is trustworthy by its URL. Looked at in 153 with each kind of address. */
function isMarked(url: string | null): boolean {
  const target = parseUrl(url ?? '');
  return target === null || !/^(?:http|ws):$/.test(target.protocol) || isLoopbackHost(target.hostname);
}

/** Whether it is of a kind that never runs without `Priority`: a preflight, or an image, whose headers a script could have set. */
function isSentWithPriority({ _priority }: JsonObject, headers: HarHeaders | null): boolean {
  if (headerOf(headers, 'access-control-request-method') !== null) return true;
  return _priority === 'Low' && /^image\//.test(headerOf(headers, 'accept') ?? '');
}

/** Of a request for which a connection was sought. */
function afterConnecting(timings: JsonObject, state: unknown, url: string | null): HarSymptom | null {
  if (isTriedAgain(timings)) return 'closed';
  const target = parseUrl(url ?? '');
  if (target === null) return null;
  const isSecure = target.protocol === 'https:' || target.protocol === 'wss:';
  if (isSecure && typeof state === 'string' && state.startsWith('secure')) return 'connected';
  // Over http nothing tells a connection from none; at an address that needs no name, none is what happens.
  if (isAddress(target.hostname)) return 'not-accepted';
  return isSecure && state === 'insecure' ? 'no-connection' : null;
}

/**
 * Firefox sends what has no body once more where the connection was closed on it, and then counts each part from the
 * beginning: sending has taken as long as looking up the name.
 */
function isTriedAgain({ dns, connect, send, wait }: JsonObject): boolean {
  return Number(dns) > 1 && Number(connect) > 1 && Number(send) > 1 && wait === 0;
}

/** Whether no name has to be looked up. */
function isAddress(host: string): boolean {
  return /^(?:\[.*\]|\d+(?:\.\d+){3}|(?:.*\.)?localhost)$/i.test(host);
}
