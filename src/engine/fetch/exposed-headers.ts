import type { Readable } from '../decision.ts';
import type { Profile } from '../profiles/profile.ts';
import { extractHeaderListValues, isToken } from './extract-header-list-values.ts';
import type { HeaderList } from './header-list.ts';
import {
  isCorsSafelistedResponseHeaderName,
  isForbiddenResponseHeaderName,
} from './safelisted-response-header.ts';

/**
 * Which headers of a response that passed the CORS check script can read. An `Access-Control-Expose-Headers` that
 * does not parse exposes nothing: one bad item takes all the others along.
 *
 * @param include whether the request's credentials mode was `include`, under which `*` is a name like any other
 * @see https://fetch.spec.whatwg.org/#concept-filtered-response-cors
 */
export function readableHeaders(headers: HeaderList, include: boolean, profile: Profile): Readable {
  const names = corsExposedHeaderNames(headers, include, profile);
  return partition(headers, profile, (name) => {
    return names === 'all' || names.has(name) || isCorsSafelistedResponseHeaderName(name);
  });
}

/**
 * Which headers of a same-origin response script can read: all but the cookies it sets.
 *
 * @see https://fetch.spec.whatwg.org/#concept-filtered-response-basic
 */
export function withoutSetCookie(headers: HeaderList, profile: Profile): Readable {
  return partition(headers, profile, () => true);
}

/**
 * The names the server exposes, lower case.
 *
 * @see https://fetch.spec.whatwg.org/#concept-response-cors-exposed-header-name-list
 */
function corsExposedHeaderNames(
  headers: HeaderList,
  include: boolean,
  profile: Profile,
): ReadonlySet<string> | 'all' {
  const list = extractHeaderListValues(headers, 'Access-Control-Expose-Headers');
  const values = list.kind === 'values' ? list.values : [];
  const wildcard =
    list.kind === 'unparsable' && profile.exposedWildcardOutlivesBadItem ? list.before : values;
  if (!include && wildcard.includes('*')) return 'all';
  return new Set(values.map((value) => value.toLowerCase()));
}

/** Names that are no tokens reach no script and are not HTTP's: `:status` in a capture of HTTP/2. */
function partition(headers: HeaderList, profile: Profile, isExposed: (name: string) => boolean): Readable {
  const names = new Set(headers.filter(([name]) => isToken(name)).map(([name]) => name.toLowerCase()));
  const exposed: string[] = [];
  const hidden: string[] = [];
  for (const name of names) {
    const keptBack = isForbiddenResponseHeaderName(name) || profile.alsoUnreadable.includes(name);
    (isExposed(name) && !keptBack ? exposed : hidden).push(name);
  }
  return { exposed, hidden };
}
