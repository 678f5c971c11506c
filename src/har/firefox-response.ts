import type { HarHeaders, HarResponse } from './entry.ts';
import type { JsonObject } from './field.ts';
import { wasTakenOver } from './firefox-headers.ts';

/**
 * Whether a response came over no network: a service worker's. Firefox counts no byte of its headers and names no address;
 * what comes from its cache has the bytes. The request of one without headers, too, has `Sec-Fetch-*` before `Connection`,
 * which the network is not asked for. Seen in 153.
 */
export function isFromNoNetwork(
  entry: JsonObject,
  response: JsonObject,
  { status, headers }: HarResponse,
  requestHeaders: HarHeaders | null,
): boolean {
  if (status === null || headers === null) return false;
  if (headers.length === 0 && !wasTakenOver(requestHeaders)) return false;
  const { headersSize, bodySize } = response;
  const address = entry.serverIPAddress ?? '';
  return headersSize === 0 && bodySize === 0 && address === '' && (entry.connection ?? '') === '';
}

/**
 * The response as Firefox had it. Its log loses the status of one that comes while the log is read, for good, and keeps the
 * headers; no other has headers and no status. And the headers as Firefox judges them: over HTTP/2 it has one field of those that were sent more than once,
 * without the empty ones, while its log lists each: two of Allow-Origin are one wrong value there. Seen in 153.
 */
export function asFirefoxHasThem(read: HarResponse, { httpVersion }: JsonObject): HarResponse {
  if (read.status === null && read.headers !== null) return { ...read, missing: true };
  if (read.headers === null || typeof httpVersion !== 'string' || !/^HTTP\/2/i.test(httpVersion)) return read;
  return { ...read, headers: joined(read.headers) };
}

function joined(headers: HarHeaders): HarHeaders {
  const places = new Map<string, number>();
  const list: (readonly [string, string])[] = [];
  for (const [name, value] of headers) {
    const key = name.toLowerCase();
    const place = key === 'set-cookie' ? undefined : places.get(key);
    if (place === undefined) {
      places.set(key, list.length);
      list.push([name, value]);
      continue;
    }
    const [first, earlier] = list[place] as readonly [string, string];
    list[place] = [first, [earlier, value].filter((each) => each !== '').join(', ')];
  }
  return list.length === headers.length ? headers : list;
}
