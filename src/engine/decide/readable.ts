import type { Decision, Readable } from '../decision.ts';
import { type Exchange, lastHop } from '../exchange.ts';
import { readableHeaders, withoutSetCookie } from '../fetch/exposed-headers.ts';
import { get } from '../fetch/header-list.ts';
import type { Profile } from '../profiles/profile.ts';
import type { Assumption } from './assumption.ts';

/** Main fetch 14: which headers of the last response script can read. */
export function readable(
  exchange: Exchange,
  verdict: Decision['verdict'],
  assumption: Assumption,
  profile: Profile,
): Readable {
  const headers = lastHop(exchange).response?.headers ?? [];
  if (verdict === 'not-cors' || (verdict === 'allowed' && isFiltered(exchange)))
    return withoutSetCookie(headers, profile);
  if (verdict === 'allowed')
    return readableHeaders(headers, assumption.credentialsMode === 'include', profile);
  return { exposed: [], hidden: [...new Set(headers.map(([name]) => name.toLowerCase()))] };
}

/**
 * What a service worker hands on has been through the filter of its own fetch, if any: Chromium lists what is left.
 * Firefox lists all, but what was made up passed no check and has been through none.
 */
function isFiltered({ serviceWorker, hops }: Exchange): boolean {
  const last = lastHop({ hops });
  if (serviceWorker !== 'page') return false;
  const isMadeUp = get(last?.response?.headers ?? [], 'Access-Control-Allow-Origin') === null;
  return isMadeUp || last?.request.headersKind === 'provisional';
}
