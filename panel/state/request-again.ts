import type { Analyzed } from '../../src/analyze.ts';
import type { SourceId } from '../../src/engine/source-id.ts';
import { parseUrl } from '../../src/url/parse-url.ts';

/** A request as the page is to make it once more. */
export interface RequestAgain {
  readonly url: string;
  readonly method: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly mode: string;
  readonly credentials: string;
  readonly redirect: string;
  /** null: none, or it is not known. */
  readonly body: string | null;
}

/** What browsers add on their own, whoever asks; script may set none of it, or need not. */
const browsers =
  /^(?::|sec-|proxy-|access-control-|accept-(?:charset|encoding|language)$|(?:accept|connection|content-length|cookie2?|date|dnt|expect|host|keep-alive|origin|referer|te|trailer|transfer-encoding|upgrade(?:-insecure-requests)?|user-agent|via|priority|pragma|cache-control)$)/i;

/** Whether a request may be sent once more without asking. */
export function changesNothing(method: string): boolean {
  return method === 'GET' || method === 'HEAD';
}

/** The same call, as far as the log shows it. */
export function requestAgain({ exchange, decision }: Analyzed, body: string | null): RequestAgain {
  const { url, request } = exchange.hops[0];
  return {
    url,
    method: request.method,
    headers: (request.headers ?? []).filter(([name]) => !browsers.test(name)),
    mode: decision.mode.candidates[0] === 'no-cors' ? 'no-cors' : 'cors',
    credentials: decision.credentialsMode.candidates[0],
    redirect: exchange.redirectMode ?? 'follow',
    body,
  };
}

/** What a request was sent with, as far as the log shows it. */
export type SentBody =
  | { readonly kind: 'none' }
  | { readonly kind: 'text'; readonly text: string }
  /** It had one, or may have had, that the log does not hold as it was. */
  | { readonly kind: 'unknown' };

/** @param text of the log; null: it has none */
export function sentBody({ exchange }: Analyzed, text: string | null): SentBody {
  const { method, headers, headersKind } = exchange.hops[0].request;
  if (changesNothing(method)) return { kind: 'none' };
  // Bytes that are no text came as U+FFFD, and the files of a form not at all.
  const isWhole = text !== null && !text.includes('\ufffd') && !isFormWithFiles(text);
  if (isWhole) return { kind: 'text', text };
  if (text !== null || headers === null) return { kind: 'unknown' };
  const length = headers.find(([name]) => name.toLowerCase() === 'content-length')?.[1];
  const hasType = headers.some(([name]) => name.toLowerCase() === 'content-type');
  if (length !== undefined) return Number(length) === 0 ? { kind: 'none' } : { kind: 'unknown' };
  return hasType || headersKind === 'sanitized' ? { kind: 'unknown' } : { kind: 'none' };
}

function isFormWithFiles(text: string): boolean {
  return text.startsWith('--') && /^Content-Disposition: form-data;.*; filename=/im.test(text);
}

/** The credentials modes that are to be tried, so that what passes is not passed for another's: where it is not known, both. */
export function credentialsToTry({ decision }: Analyzed): readonly [string, ...string[]] {
  const [first, ...others] = decision.credentialsMode.candidates;
  const isOpen = others.some((other) => (other === 'include') !== (first === 'include'));
  return isOpen
    ? ['include', first === 'include' ? (others.find((one) => one !== 'include') ?? 'omit') : first]
    : [first];
}

/** URL of the document that made a request, where its Referer holds more than an origin; else null. */
export function askingDocument({ exchange }: Analyzed): string | null {
  const headers = exchange.hops[0].request.headers ?? [];
  const referrer = headers.find(([name]) => name.toLowerCase() === 'referer')?.[1];
  const url = referrer === undefined ? null : parseUrl(referrer);
  if (url === null) return null;
  const { pathname, search, href } = url;
  return pathname === '/' && search === '' ? null : href;
}

/** What proves an origin. That of the page is a guess: a frame may have asked. */
const proofs: readonly SourceId[] = [
  'header-origin',
  'preflight-origin',
  'recorder',
  'redirect-chain',
  'header-sec-fetch-site',
  'header-referer',
];

/** The origin that made a request, serialized; null: the capture does not prove it. */
export function askerOf({ exchange: { origin } }: Analyzed): string | null {
  return origin.candidates.length === 1 && proofs.includes(origin.source) ? origin.candidates[0] : null;
}
