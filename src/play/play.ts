import { decide } from '../engine/decide/decide.ts';
import { isFailure } from '../engine/decision.ts';
import type {
  AddressSpace,
  BrowserOutcome,
  CapturedResponse,
  CredentialsMode,
  Exchange,
  Fact,
  Hop,
  Preflight,
  RedirectMode,
} from '../engine/exchange.ts';
import { get, type HeaderList } from '../engine/fetch/header-list.ts';
import { isCorsSafelistedMethod } from '../engine/fetch/method.ts';
import { isMixedContent } from '../engine/fetch/mixed-content.ts';
import { isPotentiallyTrustworthy, isSameOrigin, serializeRequestOrigin } from '../engine/fetch/origin.ts';
import { corsUnsafeRequestHeaderNames } from '../engine/fetch/preflight-needed.ts';
import { preflightHeaders } from '../engine/fetch/preflight-request.ts';
import { isRedirect, locationUrl, redirectedMethod } from '../engine/fetch/redirect.ts';
import { addressSpaceOfUrl } from '../engine/local-network/address-space.ts';
import { fetchStandard } from '../engine/profiles/fetch-standard.ts';
import type { Profile } from '../engine/profiles/profile.ts';
import { asMetBy } from './as-met-by.ts';

/** A call of a page, to be made without a browser. */
export interface PlayedCall {
  /** Serialized origin of the page. */
  readonly origin: string;
  readonly url: string;
  readonly method: string;
  /** Those the page sets; `Cookie` is sent to the first URL only, and only with credentials. */
  readonly headers: HeaderList;
  readonly credentials: CredentialsMode;
  readonly redirect: RedirectMode;
  readonly body: string | null;
  /** Of the page; null or absent: told from its origin, and public where that is a web site’s name. */
  readonly pageSpace?: AddressSpace | null;
}

export interface SentRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: HeaderList;
  readonly body: string | null;
}

/** `netError`: Chromium's name for what went wrong before there was a response. */
export type Received =
  | { readonly response: CapturedResponse; readonly serverAddress: string | null }
  | { readonly netError: string };

/** Sends one request as it stands, follows no redirect, and never rejects. */
export type Send = (request: SentRequest) => Promise<Received>;

/** Fetch refuses the twenty-first redirect; one request more than that is made. */
const MOST_HOPS = 21;

/**
 * Does what a browser does for a `fetch()` in mode `cors`: preflight, request, redirects hop by hop, each for as long as
 * the rules let it go on. What came of it is an exchange like any other, with nothing in it that a browser said.
 *
 * @param others asks for what any of their browsers asks for too, and goes on for as long as one of them does: `asMetBy` has
 *   what each made of it
 * @see https://fetch.spec.whatwg.org/#concept-main-fetch
 */
export async function play(
  call: PlayedCall,
  send: Send,
  profile: Profile,
  others: readonly Profile[] = [],
): Promise<Exchange> {
  const profiles = [profile, ...others];
  const hops: Hop[] = [];
  let url = new URL(call.url).href.replace(/#.*$/s, '');
  let { method, body, headers } = call;
  if (call.credentials !== 'include') headers = without(headers, 'cookie');

  while (hops.length < MOST_HOPS) {
    const urls = [...hops.map((hop) => hop.url), url];
    const cross = urls.some((each) => !isSameOrigin(each, call.origin));
    const origin = serializeRequestOrigin(call.origin, urls);
    const sent: HeaderList =
      cross || !/^(?:GET|HEAD)$/.test(method) ? [['Origin', origin], ...headers] : headers;
    const bare: Hop = {
      url,
      request: { method, headers: sent, headersKind: 'wire' },
      response: null,
      preflight: null,
      netError: null,
      fromCache: null,
      serverAddress: null,
      entry: null,
      startedMs: null,
      time: null,
    };
    if (profiles.every((profile) => isMixedContent(call.origin, url, profile)))
      return exchangeOf(call, [...hops, bare], { kind: 'failure', netError: '' });

    const names = unsafeNames(headers, profiles);
    const preflight =
      cross && (!isCorsSafelistedMethod(method) || names.length > 0)
        ? await ask(url, preflightHeaders({ origin, method, names, privateNetwork: false }), send)
        : null;
    const asked: Hop = { ...bare, preflight };
    if (preflight !== null && stops(call, [...hops, asked], profiles)) {
      return exchangeOf(call, [...hops, asked], outcomeOf(preflight.netError));
    }
    const received = await send({ method, url, headers: sent, body });
    if ('netError' in received) {
      const failed: Hop = { ...asked, netError: received.netError, entry: hops.length };
      return exchangeOf(call, [...hops, failed], outcomeOf(received.netError));
    }
    const { response, serverAddress } = received;
    hops.push({ ...asked, response, serverAddress, entry: hops.length });
    if (!isRedirect(response) || call.redirect !== 'follow') break;
    if (stops(call, hops, profiles)) break;
    const next = locationUrl(get(response.headers, 'Location') ?? '', url);
    if (next === null) break;
    const nextMethod = redirectedMethod(response.status, method);
    if (nextMethod !== method) {
      body = null;
      headers = headers.filter(
        ([name]) => !/^content-(?:encoding|language|location|type|length)$/i.test(name),
      );
    }
    if (!isSameOrigin(next.href, url)) headers = without(without(headers, 'authorization'), 'cookie');
    method = nextMethod;
    url = next.href.replace(/#.*$/s, '');
  }
  const refused = call.redirect === 'error' && hops.some(({ response }) => response && isRedirect(response));
  return exchangeOf(
    call,
    hops,
    refused ? { kind: 'failure', netError: 'net::ERR_FAILED' } : { kind: 'not-reported' },
  );
}

/** What any of the browsers asks for, in the order of each. */
function unsafeNames(headers: HeaderList, profiles: readonly Profile[]): readonly string[] {
  const all = profiles.flatMap((profile) => corsUnsafeRequestHeaderNames(headers, profile).names);
  return [...new Set(all)].sort();
}

async function ask(url: string, headers: HeaderList, send: Send): Promise<Preflight> {
  const method = 'OPTIONS';
  const received = await send({ method, url, headers, body: null });
  return {
    request: { method, headers, headersKind: 'wire' },
    response: 'response' in received ? received.response : null,
    netError: 'netError' in received ? received.netError : null,
    entry: 0,
    startedMs: null,
    time: null,
  };
}

/** Whether none of the browsers goes any further. */
function stops(call: PlayedCall, hops: readonly Hop[], profiles: readonly Profile[]): boolean {
  const last = hops.at(-1)?.preflight?.netError ?? null;
  if (hops.at(-1)?.response === null && last !== null) return true;
  const exchange = exchangeOf(call, hops, { kind: 'not-reported' });
  return profiles.every((profile) => {
    const { verdict } = decide(profiles.length > 1 ? asMetBy(exchange, profile) : exchange, profile);
    return isFailure(verdict);
  });
}

/** The standard's spelling: browsers differ in `.local` alone. */
function pageSpaceOf({ origin, pageSpace }: PlayedCall): Fact<AddressSpace> {
  if (pageSpace != null) return { candidates: [pageSpace], source: 'option' };
  const spelled = addressSpaceOfUrl(origin, fetchStandard);
  if (spelled !== null) return { candidates: [spelled], source: 'url-literal' };
  // An app's own scheme, or none: no server is known that its page came from.
  return /^https?:/.test(origin)
    ? { candidates: ['public'], source: 'default' }
    : { candidates: ['unknown'], source: 'nothing' };
}

function outcomeOf(netError: string | null): BrowserOutcome {
  return netError === null ? { kind: 'not-reported' } : { kind: 'failure', netError };
}

function without(headers: HeaderList, name: string): HeaderList {
  return headers.filter((header) => header[0].toLowerCase() !== name);
}

function exchangeOf(call: PlayedCall, hops: readonly Hop[], outcome: BrowserOutcome): Exchange {
  return {
    id: 'played',
    resourceType: 'fetch',
    startedDateTime: null,
    origin: { candidates: [call.origin], source: 'option' },
    mode: { candidates: ['cors'], source: 'option' },
    credentialsMode: { candidates: [call.credentials], source: 'option' },
    redirectMode: call.redirect,
    hops: hops as unknown as Exchange['hops'],
    outcome,
    client: {
      secureContext: isPotentiallyTrustworthy(call.origin),
      addressSpace: pageSpaceOf(call),
      permissions: null,
    },
    targetAddressSpace: { candidates: ['unknown'], source: 'nothing' },
    serviceWorker: 'none',
    earlierCacheable: null,
    alike: [],
    problems: [],
  };
}
