import type { Client } from '../../engine/exchange.ts';
import { get } from '../../engine/fetch/header-list.ts';
import type { HarEntry } from '../../har/entry.ts';
import { headOf } from '../leg.ts';
import type { Scene } from '../scene.ts';

/** Programs and libraries that send requests without a page, by how their User-Agent begins. */
const programs =
  /^(?:curl|wget|httpie|okhttp|python|aiohttp|httpx|node|undici|got|axios|go-http-client|java|apache-httpclient|dalvik|cfnetwork|libwww|lwp|ruby|faraday|guzzle|php|symfony|restsharp|dart|reqwest|hyper|postmanruntime|insomnia|bruno|charles|k6|artillery|jmeter|vegeta|rest-client|winhttp|microsoft-winrt|perl)\b/i;

/**
 * The program that sent a request, where it is no browser: by its User-Agent, or since the file's writer sends no others.
 * null: a browser, as far as is known. Only browsers send preflights and Sec-Fetch-* headers.
 */
export function programOf({ chain }: Scene): NonNullable<Client['program']> | null {
  const head = headOf(chain[0]);
  if (head.writer !== null || chain.some(({ preflight }) => preflight !== null)) return null;
  const headers = head.request.headers ?? [];
  const userAgent = get(headers, 'User-Agent');
  if (userAgent !== null && programs.test(userAgent)) return { userAgent, source: 'user-agent' };
  if (headers.some(([name]) => /^sec-fetch-/i.test(name))) return null;
  if (isWrittenByHand(head)) return { userAgent, source: 'nothing' };
  if (head.asks === 'client') return { userAgent, source: 'writer' };
  // A page may set the header as it likes, and its requests still say where they come from.
  const saysPage = ['Origin', 'Referer'].some((name) => get(headers, name) !== null);
  const isBrowser = userAgent === null || /^(?:mozilla|opera)\//i.test(userAgent);
  return saysPage || isBrowser ? null : { userAgent, source: 'user-agent' };
}

/** Undated, and without one of the headers that browsers send with every request: somebody wrote it down, or a program did. */
function isWrittenByHand({ startedDateTime, request, asks }: HarEntry): boolean {
  const headers = request.headers ?? [];
  const ofBrowsers = /^(?::?host|:authority|user-agent|accept|origin|referer|cookie)$/i;
  return (
    startedDateTime === null &&
    asks === 'unknown' &&
    headers.length > 0 &&
    !headers.some(([name]) => ofBrowsers.test(name))
  );
}
