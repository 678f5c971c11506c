import type { Exchange, Hop } from '../engine/exchange.ts';
import { isForbiddenRequestHeader } from '../engine/fetch/forbidden-header.ts';
import type { HeaderList } from '../engine/fetch/header-list.ts';
import { mayBeAddedByBrowser } from '../engine/fetch/preflight-needed.ts';
import { requestOriginAt } from '../engine/fetch/request-origin.ts';
import { anyBrowser } from '../engine/profiles/any-browser.ts';
import { fetchStandard } from '../engine/profiles/fetch-standard.ts';

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
