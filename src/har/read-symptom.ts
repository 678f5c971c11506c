import type { HarHeaders, HarSymptom } from './entry.ts';
import { isObject, type JsonObject } from './field.ts';
import { headerOf } from './header-of.ts';
import { symptomWithoutResponse } from './symptom-without-response.ts';

/** What a request was and what came of it, as far as it has been read. */
interface Read {
  readonly method: string | null;
  readonly url: string | null;
  readonly requestHeaders: HarHeaders | null;
  readonly status: number | null;
  readonly responseHeaders: HarHeaders | null;
}

/**
 * What an entry of Firefox's shows of a failure, of which it has no word: null where nothing. Each as seen in 153.
 *
 * A body that ended early is shorter than `Content-Length` said; that of a redirect is never taken. Of HTTP/1.1 one that
 * ended early fails only where the status is 2xx: all others are whole to Firefox. Of what is kept back by its kind the bytes
 * are counted and the content is not there.
 *
 * @see https://searchfox.org/mozilla-central/source/netwerk/protocol/http/nsHttpTransaction.cpp
 */
export function readSymptom(entry: JsonObject, response: JsonObject, read: Read): HarSymptom | null {
  const { status, responseHeaders } = read;
  if (status === null) return symptomWithoutResponse(entry, response, read.url, read.requestHeaders);
  if (read.method === 'HEAD' || status === 204 || status === 304 || !countsHeaders(read.requestHeaders))
    return null;
  if (has(responseHeaders, 'location') || isWholeAnyway(status, response)) return null;
  const length = headerOf(responseHeaders, 'content-length');
  const { bodySize, headersSize, content } = response;
  if (length === null || !/^\d+$/.test(length) || Number(length) === 0) return null;
  if (typeof bodySize !== 'number' || typeof headersSize !== 'number' || headersSize <= 0) return null;
  const came = bodySize - headersSize;
  if (came === 0) return 'without-body';
  if (came === Number(length)) return isObject(content) && content.size === 0 ? 'kept-back' : null;
  return came >= 0 && came < Number(length) ? 'cut-short' : null;
}

/** Whether the body of a redirect was taken, as only who follows none takes it. */
export function isTakenRedirect(
  response: JsonObject,
  status: number | null,
  headers: HarHeaders | null,
): boolean {
  if (status === null || status < 300 || status > 399 || !has(headers, 'location')) return false;
  const length = Number(headerOf(headers, 'content-length') ?? 0);
  const { bodySize, headersSize } = response;
  if (typeof bodySize !== 'number' || typeof headersSize !== 'number' || headersSize <= 0) return false;
  return length > 0 && bodySize - headersSize === length;
}

function isWholeAnyway(status: number, { httpVersion }: JsonObject): boolean {
  const isFirst = typeof httpVersion === 'string' && /^HTTP\/1/i.test(httpVersion);
  return isFirst && (status < 200 || status > 299);
}

/** Firefox counts the headers into bodySize in the versions looked at; 47 did not, and what lies between is not known. */
function countsHeaders(requestHeaders: HarHeaders | null): boolean {
  const [, version] = /\bFirefox\/(\d+)/.exec(headerOf(requestHeaders, 'user-agent') ?? '') ?? [];
  return version === undefined || Number(version) >= 128;
}

function has(headers: HarHeaders | null, name: string): boolean {
  return headerOf(headers, name) !== null;
}
