import type { Fact, RequestMode } from '../../engine/exchange.ts';
import { get } from '../../engine/fetch/header-list.ts';
import { isCorsSafelistedMethod } from '../../engine/fetch/method.ts';
import { isSameOrigin } from '../../engine/fetch/origin.ts';
import type { HarEntry } from '../../har/entry.ts';
import { acceptsPage, isUnmarkedNavigation } from '../../har/unmarked-navigation.ts';
import { isProvisional } from '../captured-headers.ts';
import { headOf, lastLeg } from '../leg.ts';
import { pageHeader, preflightHeader, type Scene, sentHeader } from '../scene.ts';
import type { Side } from '../service-worker.ts';
import { known, oneOf } from './fact.ts';

const modes: ReadonlySet<string> = new Set<RequestMode>([
  'cors',
  'no-cors',
  'same-origin',
  'navigate',
  'websocket',
  'webtransport',
]);

function isMode(value: string | null): value is RequestMode {
  return value !== null && modes.has(value);
}

/** Requests whose mode the API that makes them does not leave open. */
const modeOfType: ReadonlyMap<string, RequestMode> = new Map(
  Object.entries<RequestMode>({
    document: 'navigate',
    websocket: 'websocket',
    webtransport: 'webtransport',
    xhr: 'cors',
    eventsource: 'cors',
    font: 'cors',
    ping: 'no-cors',
  }),
);

/** Elements: `no-cors` unless they have `crossorigin`. */
const elementTypes: ReadonlySet<string> = new Set(['script', 'stylesheet', 'image', 'media', 'texttrack']);

export function modeFact(
  { chain }: Scene,
  type: string,
  origin: Fact<string>,
  side: Side,
): Fact<RequestMode> {
  for (const leg of chain) {
    const call = headOf(leg).call?.mode ?? null;
    if (isMode(call)) return known(call, 'recorder');
  }
  for (const { actual, preflight } of chain) {
    const sent = sentHeader(actual, 'Sec-Fetch-Mode') ?? preflightHeader(preflight, 'Sec-Fetch-Mode');
    if (isMode(sent)) return known(sent, 'header-sec-fetch-mode');
  }
  // No other mode has preflights.
  if (chain.some(({ preflight }) => preflight !== null)) return known('cors', 'preflight-origin');

  const refused = ofRefused(chain);
  if (refused !== null) return refused;

  const first = headOf(chain[0]);
  const { request, response } = first;
  if (/^wss?:/i.test(request.url ?? '')) return known('websocket', 'url-literal');
  if (response.status === 101) return known('websocket', 'status-101');
  const fixed = modeOfType.get(type);
  if (fixed !== undefined) return known(fixed, 'resource-type');
  if (type === 'unknown' && isUnmarkedNavigation(first)) return known('navigate', 'resource-type');
  if (type === 'unknown' && isNavigation(request)) return known('navigate', 'header-accept');
  return byOriginHeader(chain, origin) ?? ofHandedOn(chain, side) ?? byDefault(type, request.method);
}

/** As browsers ask for a page: without an Origin, but for a form that is sent elsewhere. */
function isNavigation({ headers }: HarEntry['request']): boolean {
  const list = headers ?? [];
  return (
    acceptsPage(get(list, 'Accept') ?? '') &&
    get(list, 'Origin') === null &&
    get(list, 'X-Requested-With') === null
  );
}

/** What Firefox refused to send has `Origin` in mode `cors` and in no other; no other method has mode `no-cors`. */
function ofRefused([{ actual }]: Scene['chain']): Fact<RequestMode> | null {
  if (actual?.symptom !== 'never-opened') return null;
  if (get(actual.request.headers ?? [], 'Origin') !== null) return known('cors', 'header-origin');
  return isCorsSafelistedMethod(actual.request.method ?? '')
    ? oneOf(['no-cors', 'same-origin'], 'header-origin')
    : known('same-origin', 'header-origin');
}

/**
 * To other origins, GET and HEAD carry `Origin` in mode `cors` and in no other, and no request in mode `cors` goes without
 * it. Where the page's origin is not known, one without may be of its own: that is not CORS either.
 */
function byOriginHeader(chain: Scene['chain'], origin: Fact<string>): Fact<RequestMode> | null {
  for (const { actual } of chain) {
    const { url, method } = actual?.request ?? { url: null, method: null };
    if (actual === null || url === null) continue;
    const isRead = method === 'GET' || method === 'HEAD';
    if (isRead && pageHeader(actual, 'Origin') !== null) return known('cors', 'header-origin');
    if (isProvisional(actual) || sentHeader(actual, 'Origin') !== null) continue;
    if (origin.source === 'nothing' || !isSameOrigin(url, origin.candidates[0])) {
      return known('no-cors', 'no-origin-sent');
    }
  }
  return null;
}

/**
 * Of a call whose service worker got an opaque response: in mode `cors` it is given none. What the worker handed on may still be
 * another one, and is where it made it up.
 */
function ofHandedOn(chain: Scene['chain'], side: Side): Fact<RequestMode> | null {
  const { request, serviceWorkerSource } = headOf(lastLeg(chain));
  if (side !== 'page-opaque' || serviceWorkerSource === 'fallback-code') return null;
  return isCorsSafelistedMethod(request.method ?? '') ? oneOf(['no-cors', 'cors'], 'worker-request') : null;
}

function byDefault(type: string, method: string | null): Fact<RequestMode> {
  if (elementTypes.has(type)) return oneOf(['no-cors', 'cors'], 'default');
  // fetch() refuses any other method in mode `no-cors`.
  if (type === 'fetch' && !isCorsSafelistedMethod(method ?? '')) return known('cors', 'default');
  if (type === 'fetch') return oneOf(['cors', 'no-cors'], 'default');
  return oneOf(['cors', 'no-cors'], 'nothing');
}
