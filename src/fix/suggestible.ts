import { isToken } from '../engine/fetch/extract-header-list-values.ts';
import { isForbiddenMethod, normalizeMethod } from '../engine/fetch/method.ts';
import { serializeOrigin } from '../engine/fetch/origin.ts';
import { parseUrl } from '../url/parse-url.ts';

/**
 * Whether an origin may stand in a server's configuration: serialized as browsers send it, and made of nothing but
 * what DNS names, addresses and extension ids are made of. URL lets a host hold quotes, `$` and commas; no page that
 * needs an allowance lives there, and every configuration language gives some of them a meaning.
 */
export function isSuggestibleOrigin(origin: string): boolean {
  return shape.test(origin) && origin.length <= LONGEST
    ? serializeOrigin(origin) === origin || isOfApp(origin)
    : false;
}

/** Safari writes the id of an extension in capitals. */
const shape =
  /^(?:[a-z][a-z0-9+.-]*:\/\/(?:[a-z0-9._-]+|\[[0-9a-f:.]+\])(?::\d{1,5})?|safari-web-extension:\/\/[A-F0-9-]+)$/;

/** An app names the scheme of its pages as it likes; those that browsers know otherwise are no origin. */
function isOfApp(origin: string): boolean {
  const url = parseUrl(origin);
  if (url === null) return false;
  return !/^(?:https?|wss?|ftp|file|blob|data|about|javascript|view-source|filesystem|chrome|resource):$/.test(
    url.protocol,
  );
}

/** A DNS name has at most 253 characters. */
const LONGEST = 300;

/** Longer than any real name, and short enough for the parameter of nginx that holds it, however it is written. */
const LONGEST_NAME = 128;

export function isSuggestibleHeaderName(name: string): boolean {
  return name !== '*' && name.length <= LONGEST_NAME && isToken(name);
}

export function isSuggestibleMethod(method: string): boolean {
  return method !== '*' && method.length <= LONGEST_NAME && isToken(method) && !isForbiddenMethod(method);
}

/** The method a server knows: `patch`, which no browser upper-cases, is a mistake for `PATCH`. */
export function meantMethod(method: string): string {
  return /^patch$/i.test(method) ? 'PATCH' : normalizeMethod(method);
}
