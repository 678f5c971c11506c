import type { BrowserOutcome, Fact, RequestMode } from '../../engine/exchange.ts';
import { get } from '../../engine/fetch/header-list.ts';
import { isRedirect, isRedirectStatus, locationUrl } from '../../engine/fetch/redirect.ts';
import { corsNetError } from '../../engine/network-failure.ts';
import type { HarEntry } from '../../har/entry.ts';
import type { CaptureBrowser } from '../context.ts';
import { redirectTarget } from '../follow-redirects.ts';
import { headOf, lastLeg } from '../leg.ts';
import type { Scene } from '../scene.ts';
import { integrityOutcome } from './integrity.ts';
import { timedOutcome } from './timed-outcome.ts';

/**
 * A redirect to an address that is not http is followed by a request of which Chromium tells an extension nothing, and
 * it is that one that fails.
 */
function leadsOutOfLog({ request, response: { status, headers }, outcome }: HarEntry): boolean {
  if (!outcome.reported || outcome.netError !== null || request.url === null) return false;
  if (status === null || headers === null || !isRedirect({ status, headers })) return false;
  const target = locationUrl(get(headers, 'Location') ?? '', request.url);
  return target !== null && !/^https?:$/.test(target.protocol);
}

/**
 * Whether the request that a redirect leads to is still to come. Chromium tells one of every redirect that it does not
 * refuse, also where none is followed (`redirect: 'manual'`): as one that was given up before it was sent.
 */
function isUnderWay({ chain, context, browser }: Scene): boolean {
  const { actual, refused } = lastLeg(chain);
  if (!context.live || browser?.name !== 'chromium' || actual === null || refused !== undefined) return false;
  return actual.outcome.reported && redirectTarget(actual) !== null && !leadsOutOfLog(actual);
}

/** Whether it still runs, so that another request may come of it. */
export function isFollowing(scene: Scene): boolean {
  return isUnderWay(scene) && !isLeft(scene);
}

/**
 * Whether the page of a request that waits for its next one was left. Chromium tells nothing of what it ends then; what goes
 * on without it (`keepalive`) is told in the end, and is part of the exchange from then on.
 */
function isLeft({ chain, knowledge }: Scene): boolean {
  const { document } = headOf(chain[0]);
  return document !== undefined && knowledge.isLeft(document);
}

/** What is known to have become of the exchange: the page's own word stands over the browser's, which ends earlier. */
export function outcomeOf(scene: Scene, mode: Fact<RequestMode>): BrowserOutcome {
  const own = reportedOutcome(scene);
  const reported = own.kind === 'not-reported' ? (timedOutcome(scene, mode) ?? own) : own;
  const { chain } = scene;
  const last = lastLeg(chain).actual;
  if (last === null || chain[0].actual?.call?.integrityRefused !== true || last.running) return reported;
  return integrityOutcome(last, reported) ?? reported;
}

const headersArrived = { kind: 'success', source: 'headers-arrived' } as const;

/** As Chromium ends it. */
const givenUp = { kind: 'failure', netError: 'net::ERR_ABORTED' } as const;

/** What the browser reported of the exchange: of its last request, since the earlier ones were redirected. */
function reportedOutcome(scene: Scene): BrowserOutcome {
  const { chain, context, browser } = scene;
  const last = lastLeg(chain);
  if (last.actual?.running || last.preflight?.running) {
    return last.actual === null ? { kind: 'pending' } : outcomeSoFar(last.actual);
  }
  if (last.actual === null) {
    // Chromium lists the request in the end, whatever became of it; Firefox leaves it out when the preflight failed.
    const waits = context.live && browser?.name === 'chromium';
    return waits ? { kind: 'pending' } : { kind: 'not-reported' };
  }
  const { outcome, response, awaitingHeaders } = last.actual;
  // A response whose headers the capture lost says as little as one that is still to come.
  const lost = response.missing || (response.status !== null && response.headers === null);
  if (awaitingHeaders || lost || last.preflight?.awaitingHeaders) return { kind: 'pending' };
  if (hasNotEnded(last.actual)) return { kind: 'pending' };
  if (!context.live && [last.actual, last.preflight].some(seemsToRun)) return { kind: 'pending' };
  if (!outcome.reported && isSocketOverH2(last.actual)) return headersArrived;
  if (!outcome.reported) return handedOn(last.actual, browser) ?? recordedOutcome(chain);
  if (isUnderWay(scene)) return isLeft(scene) ? givenUp : { kind: 'pending' };
  if (leadsOutOfLog(last.actual)) return { kind: 'not-reported' };
  if (isBodyGivenUp(last.actual, browser)) return headersArrived;
  return outcome.netError === null ? { kind: 'success' } : { kind: 'failure', netError: outcome.netError };
}

/** Chromium writes neither a status nor an error of a request that still ran when the log was saved. */
function hasNotEnded({ outcome, response, resourceType, request, writer }: HarEntry): boolean {
  if (writer !== 'chromium' || !outcome.reported || outcome.netError !== null) return false;
  const waits = resourceType !== 'websocket' && /^https?:/i.test(request.url ?? '');
  return waits && response.status === null && !response.missing;
}

/** As Firefox lists what still ran when its log was saved; what DevTools block looks like an XHR that did, and is seldom. */
function seemsToRun(entry: HarEntry | null): boolean {
  return entry?.symptom === 'under-way' || entry?.symptom === 'held-back';
}

/**
 * Whether it is a WebSocket from here on, over HTTP/2, where that opens with 200. Chromium has no response of a handshake that
 * failed, and Firefox names HTTP/2 in a header of its own. Seen in 156 and 153.
 */
function isSocketOverH2({ request, response: { status, headers }, writer }: HarEntry): boolean {
  if (status !== 200 || !/^wss:/i.test(request.url ?? '')) return false;
  return writer === 'chromium' || get(headers ?? [], 'X-Firefox-Spdy') !== null;
}

/**
 * Of a request that still runs. Chromium names the server, the cache or the service worker a response is from when it hands
 * that on, and until then its headers alone, which CORS may still refuse; Firefox names the server of what it refuses, too.
 */
function outcomeSoFar(entry: HarEntry): BrowserOutcome {
  const { running, writer, response, serverAddress, fetchedViaServiceWorker, fromCache } = entry;
  const { status, headers } = response;
  // Of those under 200 the one after which no other comes.
  if (status === 101 || isSocketOverH2(entry)) return headersArrived;
  if (!running || status === null || status < 200 || headers === null) return { kind: 'pending' };
  if (isRedirect({ status, headers })) return { kind: 'pending' };
  const handedOn = serverAddress !== null || fetchedViaServiceWorker || fromCache !== null;
  return handedOn && writer === 'chromium' ? headersArrived : { kind: 'not-reported' };
}

/** Whether it tells nothing of a response that failed its check: since Chromium 83 that is checked in another process. */
function keepsRefusedBack(browser: CaptureBrowser | null): boolean {
  return browser?.name === 'chromium' && (browser.version ?? 0) >= 83;
}

/**
 * Whether only the body was given up. Chromium ends a `fetch()` with net::ERR_ABORTED as well where there is no body (204,
 * 205, 304, HEAD) or nobody reads it: script had its response by then. A service worker's body that its page no longer takes
 * ends at times with net::ERR_FAILED, as one that failed its check does; but of that no server is named. Seen in 156.
 */
export function isBodyGivenUp(
  { outcome, response, serverAddress }: HarEntry,
  browser: CaptureBrowser | null,
): boolean {
  const { status, headers } = response;
  if (!outcome.reported || status === null) return false;
  const { netError } = outcome;
  const wasUntaken = netError === corsNetError && serverAddress !== null && keepsRefusedBack(browser);
  if (netError !== 'net::ERR_ABORTED' && !wasUntaken) return false;
  // No script gets a redirect that is followed: what was given up is the way on.
  return headers === null || !isRedirect({ status, headers });
}

/** The success that the file itself shows, where its writer tells no outcome. A redirect is handed on to nobody. */
function handedOn(entry: HarEntry, browser: CaptureBrowser | null): BrowserOutcome | null {
  const { delivered, response } = entry;
  if (delivered === undefined || response.status === null || isRedirectStatus(response.status)) return null;
  if (delivered === 'body') return { kind: 'success', source: 'body-in-log' };
  return keepsRefusedBack(browser) ? { kind: 'success', source: 'listed-response' } : null;
}

/** If the browser reports no outcome, the call may: whether script got the response that the log has. */
function recordedOutcome(chain: Scene['chain']): BrowserOutcome {
  const last = lastLeg(chain).actual;
  const responded = chain[0].actual?.call?.responded ?? null;
  if (responded === null || last?.response.status === null || chain[0].actual?.call?.mode !== 'cors') {
    return { kind: 'not-reported' };
  }
  return responded ? { kind: 'success' } : { kind: 'failure', netError: corsNetError };
}
