import type { Exchange, Hop } from '../engine/exchange.ts';
import { isForbiddenRequestHeader } from '../engine/fetch/forbidden-header.ts';
import { get, type HeaderList } from '../engine/fetch/header-list.ts';
import { normalizeMethod } from '../engine/fetch/method.ts';
import { isSameOrigin } from '../engine/fetch/origin.ts';
import { mayBeAddedByBrowser } from '../engine/fetch/preflight-needed.ts';
import { askedMethod, askedNames, hopPreflightCauses } from '../engine/fetch/preflight-question.ts';
import type { PreflightQuestion } from '../engine/fetch/preflight-request.ts';
import { preflightOriginAt, requestOriginAt } from '../engine/fetch/request-origin.ts';
import { anyBrowser } from '../engine/profiles/any-browser.ts';
import { fetchStandard } from '../engine/profiles/fetch-standard.ts';

/** What the preflight of a hop asked, or would have asked; null: it needs none. */
export function preflightQuestionAt(
  exchange: Exchange,
  index: number,
  clientOrigin: string,
): PreflightQuestion | null {
  const hop = exchange.hops[index];
  if (hop === undefined) return null;
  const causes = hopPreflightCauses(hop, anyBrowser);
  if (hop.preflight === null && causes.length === 0) return null;
  const names =
    hop.preflight === null
      ? causes.flatMap((cause) =>
          cause.kind === 'header' ? [cause.name] : cause.kind === 'total-length' ? cause.names : [],
        )
      : askedNames(hop.preflight);
  const asked = hop.preflight?.request.headers ?? [];
  return {
    origin: preflightOriginAt(exchange, index, clientOrigin),
    // No API sends `Get`: it is the capture's spelling.
    method: hop.preflight === null ? normalizeMethod(hop.request.method) : askedMethod(hop.preflight, hop),
    names: [...new Set(names.map((name) => name.toLowerCase()))].sort(),
    privateNetwork: get(asked, 'Access-Control-Request-Private-Network') !== null,
  };
}

/** The header fields of a request that decide the response: its origin, the page's own, and the login. */
export function requestHeaders(
  exchange: Exchange,
  index: number,
  clientOrigin: string,
  include: boolean,
): HeaderList {
  const hop = exchange.hops[index] as Hop;
  const own = (hop.request.headers ?? []).filter(([name, value]) => isPagesOwn(name, value, include));
  return [['Origin', requestOriginAt(exchange, index, clientOrigin)], ...own];
}

/** What browsers add besides: all of it says who asks, none of it what is asked. */
const browsersOwn =
  /^(?:user-agent|accept-language|priority|purpose|upgrade-insecure-requests|x-client-data|:.*)$/i;

/** Whether a page, or its login, put a header into a request: all others are the browser's. */
export function isPagesOwn(name: string, value: string, include: boolean): boolean {
  if (name.toLowerCase() === 'cookie') return include;
  if (name.toLowerCase() === 'accept') return value.trim() !== '*/*';
  if (browsersOwn.test(name) || mayBeAddedByBrowser(name, value, anyBrowser)) return false;
  return !isForbiddenRequestHeader(name, value, fetchStandard);
}

/** Index of the first hop whose response the CORS check looks at; -1: none. */
export function firstCrossOriginHop(exchange: Exchange, clientOrigin: string): number {
  return exchange.hops.findIndex(({ url }) => !isSameOrigin(url, clientOrigin));
}
