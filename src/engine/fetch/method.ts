/**
 * Upper-cases the six methods that every API upper-cases, and no other: `patch` stays `patch`,
 * and a server that allows `PATCH` has not allowed it.
 *
 * @see https://fetch.spec.whatwg.org/#concept-method-normalize
 */
export function normalizeMethod(method: string): string {
  const upper = upperCase(method);
  return NORMALIZED.has(upper) ? upper : method;
}

const NORMALIZED: ReadonlySet<string> = new Set(['DELETE', 'GET', 'HEAD', 'OPTIONS', 'POST', 'PUT']);

/**
 * A method that needs no preflight and no place in `Access-Control-Allow-Methods`.
 * `get` counts as `GET`: no API sends it, so it is the capture's spelling.
 *
 * @see https://fetch.spec.whatwg.org/#cors-safelisted-method
 */
export function isCorsSafelistedMethod(method: string): boolean {
  return SAFELISTED.has(normalizeMethod(method));
}

const SAFELISTED: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST']);

/**
 * A method that no script can send.
 *
 * @see https://fetch.spec.whatwg.org/#forbidden-method
 */
export function isForbiddenMethod(method: string): boolean {
  return FORBIDDEN.has(upperCase(method));
}

const FORBIDDEN: ReadonlySet<string> = new Set(['CONNECT', 'TRACE', 'TRACK']);

/** ASCII only: to String.prototype.toUpperCase `poſt` is `POST`. */
function upperCase(method: string): string {
  return method.replace(/[a-z]/g, (letter) => letter.toUpperCase());
}
