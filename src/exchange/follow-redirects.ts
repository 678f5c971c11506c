import { get } from '../engine/fetch/header-list.ts';
import { serializeRequestOrigin } from '../engine/fetch/origin.ts';
import { mayBeAddedByBrowser } from '../engine/fetch/preflight-needed.ts';
import { isRedirectStatus, locationUrl, redirectedMethod } from '../engine/fetch/redirect.ts';
import type { Profile } from '../engine/profiles/profile.ts';
import type { HarEntry } from '../har/entry.ts';
import { isProvisional } from './captured-headers.ts';
import { capturedQuestion } from './captured-question.ts';
import { endOf, headOf, type Leg } from './leg.ts';
import { assign, type Edge } from './matching/assignment.ts';
import { lowerBound, reach } from './matching/nearest.ts';
import { clockSlackMs } from './preflights/pair-times.ts';
import { preflightHeader, sentHeader } from './scene.ts';
import { eachInSteps, type Steps } from './steps.ts';
import { urlKey } from './url-key.ts';

/** No browser waits longer before it follows a redirect; Firefox with every core busy was seen to take six seconds. */
export const longestFollowingMs = 10_000;

/** A different header, or a different initiator, outweighs any distance in time; a different request outweighs both. */
const differenceCost = 1e8;
const otherRequestCost = 1e12;

export interface Followed {
  /** The leg each redirect was followed by. */
  readonly next: ReadonlyMap<Leg, Leg>;
  /** Entries of requests that were never made, by the redirect that would have led to them. */
  readonly phantoms: ReadonlyMap<Leg, Leg>;
}

/** Absolute URL an entry redirects to, as a key; null: it does not, or the browser did not follow. */
export function redirectTarget(entry: HarEntry): string | null {
  const known = targetsOf.get(entry);
  if (known !== undefined) return known;
  const target = targetOf(entry);
  targetsOf.set(entry, target);
  return target;
}

/** An entry is asked with every new one near it. */
const targetsOf = new WeakMap<HarEntry, string | null>();

function targetOf(entry: HarEntry): string | null {
  const { status, headers, redirectUrl } = entry.response;
  if (status === null || !isRedirectStatus(status)) return null;
  // Chromium reports a redirect it refused as a failure of the redirecting request.
  if (entry.outcome.reported && entry.outcome.netError !== null) return null;
  const location = redirectUrl ?? get(headers ?? [], 'Location');
  if (location === null || entry.request.url === null) return null;
  const target = locationUrl(location, entry.request.url);
  return target === null ? null : urlKey(target.href);
}

/**
 * Which leg follows which redirect. A redirect and what follows it are separate entries, linked by nothing but the
 * location, the method and the time at which one ends and the other begins.
 */
export function* followRedirects(legs: readonly Leg[], profile: Profile): Steps<Followed> {
  const next = new Map<Leg, Leg>();
  const phantoms = new Map<Leg, Leg>();
  const sources: { readonly leg: Leg; readonly target: string; readonly left: number }[] = [];
  yield* eachInSteps(legs, (leg) => {
    const target = leg.actual && redirectTarget(leg.actual);
    if (target) sources.push({ leg, target, left: leaving(leg) });
  });
  if (sources.length === 0) return { next, phantoms };

  const byStart = legs.map((leg) => ({ leg, start: startOf(leg) })).sort((a, b) => a.start - b.start);
  const targets = byStart.map(({ leg }) => leg);
  yield;
  const byUrl = new Map<string, { readonly at: number[]; readonly starts: number[] }>();
  yield* eachInSteps(byStart.entries(), ([index, { leg, start }]) => {
    const key = urlKey(headOf(leg).request.url);
    const list = byUrl.get(key) ?? { at: [], starts: [] };
    byUrl.set(key, list);
    list.at.push(index);
    list.starts.push(start);
  });
  sources.sort((a, b) => a.left - b.left);
  const edges: (readonly Edge[])[] = [];
  for (const { leg, target, left } of sources) {
    yield;
    const { at, starts } = byUrl.get(target) ?? { at: [], starts: [] };
    const first = lowerBound(starts, left - leeway(leg));
    const near = at.slice(first, first + 4 * reach).flatMap((right): Edge[] => {
      const cost = followingCost(leg, targets[right] as Leg, profile);
      return cost === null ? [] : [{ right, cost }];
    });
    edges.push(near);
  }

  for (const [left, right] of (yield* assign(edges)).entries()) {
    if (right === null) continue;
    const from = (sources[left] as { leg: Leg }).leg;
    const to = targets[right] as Leg;
    if (isPhantom(from, to)) phantoms.set(from, to);
    else next.set(from, to);
  }
  return { next, phantoms };
}

function startOf(leg: Leg): number {
  return headOf(leg).startedMs ?? 0;
}

function leaving(leg: Leg): number {
  const head = headOf(leg);
  const end = endOf(head) ?? startOf(leg);
  if (head.writer !== 'firefox' || leg.preflight === null) return end;
  // Firefox's `time` leaves out what a request waited for its preflight.
  return Math.max(end, (endOf(leg.preflight) ?? 0) + (head.time ?? 0));
}

/**
 * How much earlier than its end a redirect may have been followed. A request with `keepalive` may outlive its page, so
 * that the browser follows it, and tells the page of the redirect later.
 */
function leeway(leg: Leg): number {
  const { writer, pageref, time } = headOf(leg);
  // One more: a sum and a difference of fractions need not come to the same.
  return writer === 'chromium' && pageref === null ? Math.max((time ?? 0) + 1, clockSlackMs) : clockSlackMs;
}

/** null: the one cannot follow the other. */
function followingCost(from: Leg, to: Leg, profile: Profile): number | null {
  const source = headOf(from);
  const target = headOf(to);
  if (source === target) return null;
  const method = to.actual ? target.request.method : capturedQuestion(target).method;
  const expected = redirectedMethod(source.response.status ?? 0, source.request.method ?? '');
  if (method !== null && source.request.method !== null && method !== expected) return null;
  if (to.actual && source.resourceType !== null && target.resourceType !== null) {
    if (source.resourceType !== target.resourceType) return null;
  }
  const gap = startOf(to) - leaving(from);
  const timed = source.startedMs !== null && target.startedMs !== null;
  if (isEarlier(target, source)) return null;
  if (timed && (gap < -leeway(from) || gap > longestFollowingMs)) return null;
  const time = timed ? gap ** 2 : (target.index - source.index) ** 2;
  return time + differenceCost * differences(from, to, profile) + otherRequest(from, to);
}

/**
 * Whether one began before the other, so that it cannot follow from it. Where a URL redirects to itself, each entry
 * could else be taken for the next of the one after it, and a loop fall into pairs.
 */
function isEarlier(one: HarEntry, other: HarEntry): boolean {
  if (one.startedMs === null || other.startedMs === null) return false;
  if (one.startedMs !== other.startedMs) return one.startedMs < other.startedMs;
  return one.request.url === other.request.url && one.index < other.index;
}

/** Chromium gives the preflights of one request, at whatever hop, the request's id. */
function otherRequest(from: Leg, to: Leg): number {
  const a = from.preflight?.initiator?.requestId ?? null;
  const b = to.preflight?.initiator?.requestId ?? null;
  return a === null || b === null || a === b ? 0 : otherRequestCost;
}

function differences(from: Leg, to: Leg, profile: Profile): number {
  const carried = mayCarryOn(from, to) ? 0 : 1;
  if (to.actual === null || from.actual === null) return carried;
  const a = pageHeaders(from.actual, profile);
  const b = pageHeaders(to.actual, profile);
  let count = carried + (initiatorOf(from.actual) === initiatorOf(to.actual) ? 0 : 1);
  for (const header of b) if (!a.has(header)) count++;
  // A redirect that turns POST into GET drops the headers of the body, and one to another origin drops Authorization.
  for (const header of a) if (!b.has(header) && !/^(?:content-|authorization\n)/.test(header)) count++;
  return count;
}

/** Whether the `Origin` of the later request is what a redirect makes of the earlier one's. */
function mayCarryOn(from: Leg, to: Leg): boolean {
  const [before, after] = [originOf(from), originOf(to)];
  const [url, target] = [headOf(from).request.url, headOf(to).request.url];
  if (before === null || after === null || url === null || target === null) return true;
  return after === serializeRequestOrigin(before, [url, target]);
}

function originOf({ actual, preflight }: Leg): string | null {
  return sentHeader(actual, 'Origin') ?? preflightHeader(preflight, 'Origin');
}

function pageHeaders(entry: HarEntry, profile: Profile): ReadonlySet<string> {
  const own = (entry.request.headers ?? []).filter(
    ([name, value]) => !ofEachHop.has(name.toLowerCase()) && !mayBeAddedByBrowser(name, value, profile),
  );
  return new Set(own.map(([name, value]) => `${name.toLowerCase()}\n${value}`));
}

/** What the browser writes again for every URL. */
const ofEachHop: ReadonlySet<string> = new Set([
  ...['host', 'origin', 'referer', 'cookie', 'connection', 'content-length', 'accept-encoding', 'te'],
  ...['sec-fetch-site', 'sec-fetch-mode', 'sec-fetch-dest', 'sec-fetch-user', 'sec-fetch-storage-access'],
  ...['sec-ch-ua', 'sec-ch-ua-mobile', 'sec-ch-ua-platform', 'upgrade-insecure-requests', 'dnt', 'sec-gpc'],
  ...[':authority', ':method', ':path', ':scheme'],
]);

function initiatorOf({ initiator }: HarEntry): string {
  return initiator === null ? '' : JSON.stringify([initiator.type, initiator.url, initiator.callSite]);
}

/**
 * Firefox often lists the target of a redirect it refused although it never asked for it. An older one shows it by no
 * more than the lack of an `Origin` where the request before it had one.
 */
function isPhantom(from: Leg, to: Leg): boolean {
  const target = to.actual;
  if (target === null || from.actual === null || target.writer === 'chromium') return false;
  if (target.response.status !== null || to.preflight !== null) return false;
  if (target.symptom === 'never-opened') return true;
  if (isProvisional(target) || sendsNoOrigin(target)) return false;
  const origin = (entry: HarEntry) => get(entry.request.headers ?? [], 'Origin');
  return origin(from.actual) !== null && origin(target) === null;
}

/** A GET without CORS has no `Origin`, whatever the request had that a redirect turned into it. */
function sendsNoOrigin({ request: { method, headers } }: HarEntry): boolean {
  return (method === 'GET' || method === 'HEAD') && get(headers ?? [], 'Sec-Fetch-Mode') === 'no-cors';
}
