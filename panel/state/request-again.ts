import type { Analyzed } from '../../src/analyze.ts';
import type { EvidenceId } from '../../src/engine/exchange.ts';

/** A request as the page is to make it once more. */
export interface RequestAgain {
  readonly url: string;
  readonly method: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly mode: 'cors' | 'no-cors';
  readonly credentials: string;
  readonly redirect: string;
}

/** What browsers add on their own, whoever asks; script may set none of it, or need not. */
const browsers =
  /^(?::|sec-|proxy-|access-control-|accept-(?:charset|encoding|language)$|(?:accept|connection|content-length|cookie2?|date|dnt|expect|host|keep-alive|origin|referer|te|trailer|transfer-encoding|upgrade(?:-insecure-requests)?|user-agent|via|priority|pragma|cache-control)$)/i;

/** Whether a request may be sent once more without asking. */
export function changesNothing(method: string): boolean {
  return method === 'GET' || method === 'HEAD';
}

/** The same call, as far as the log shows it: its body it does not. */
export function requestAgain({ exchange, decision }: Analyzed): RequestAgain {
  const { url, request } = exchange.hops[0];
  return {
    url,
    method: request.method,
    headers: (request.headers ?? []).filter(([name]) => !browsers.test(name)),
    mode: decision.mode.candidates[0] === 'no-cors' ? 'no-cors' : 'cors',
    credentials: decision.credentialsMode.candidates[0],
    redirect: exchange.redirectMode ?? 'follow',
  };
}

/** What proves an origin. That of the page is a guess: a frame may have asked. */
const proofs: readonly EvidenceId[] = [
  'header-origin',
  'preflight-origin',
  'recorder',
  'redirect-chain',
  'header-sec-fetch-site',
  'header-referer',
];

/** The origin that made a request, serialized; null: the capture does not prove it. */
export function askerOf({ exchange: { origin } }: Analyzed): string | null {
  return origin.candidates.length === 1 && proofs.includes(origin.evidence) ? origin.candidates[0] : null;
}
