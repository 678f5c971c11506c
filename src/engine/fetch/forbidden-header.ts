import type { Profile } from '../profiles/profile.ts';
import { stripOptionalWhitespace } from './header-list.ts';
import { isForbiddenMethod } from './method.ts';

/**
 * A header that no script can set: the browser drops it from `fetch()` and `setRequestHeader()` without a word,
 * so it never asks for a preflight. Found on the wire, it is the browser's own.
 *
 * @see https://fetch.spec.whatwg.org/#forbidden-request-header
 */
export function isForbiddenRequestHeader(name: string, value: string, profile: Profile): boolean {
  const lower = name.toLowerCase();
  if (FORBIDDEN.has(lower) || profile.alsoForbidden.includes(lower)) return true;
  if (lower.startsWith('proxy-') || lower.startsWith('sec-')) return true;
  return METHOD_OVERRIDES.has(lower) && splitOutsideQuotes(value).some(isForbiddenMethod);
}

const FORBIDDEN: ReadonlySet<string> = new Set([
  'accept-charset',
  'accept-encoding',
  'access-control-request-headers',
  'access-control-request-method',
  'connection',
  'content-length',
  'cookie',
  'cookie2',
  'date',
  'dnt',
  'expect',
  'host',
  'keep-alive',
  'origin',
  'referer',
  'set-cookie',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'via',
]);

/** Forbidden only where they name a forbidden method, which a server that honours them would run. */
const METHOD_OVERRIDES: ReadonlySet<string> = new Set([
  'x-http-method',
  'x-http-method-override',
  'x-method-override',
]);

/** @see https://fetch.spec.whatwg.org/#header-value-get-decode-and-split */
function splitOutsideQuotes(value: string): readonly string[] {
  const items: string[] = [];
  let start = 0;
  let quoted = false;
  for (let i = 0; i < value.length; i++) {
    const char = value[i];
    if (char === '"') quoted = !quoted;
    else if (char === '\\' && quoted) i++;
    else if (char === ',' && !quoted) {
      items.push(value.slice(start, i));
      start = i + 1;
    }
  }
  return [...items, value.slice(start)].map(stripOptionalWhitespace);
}
