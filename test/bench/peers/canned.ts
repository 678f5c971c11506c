import type { Exchange } from '../../../src/engine/exchange.ts';
import { isForbiddenRequestHeader } from '../../../src/engine/fetch/forbidden-header.ts';
import type { Header } from '../../../src/engine/fetch/header-list.ts';
import { recordedRules } from '../recorded.ts';

/** An exchange as another fetch can make it again: the call, and the response to each of its requests. */
export interface Canned {
  readonly url: string;
  readonly origin: string;
  readonly method: string;
  readonly credentials: boolean;
  /** Those the page's own code set. */
  readonly headers: readonly Header[];
  /** null: there was no preflight. */
  readonly preflight: CannedResponse | null;
  /** By hop. */
  readonly responses: readonly [CannedResponse, ...CannedResponse[]];
}

export interface CannedResponse {
  readonly status: number;
  readonly headers: readonly Header[];
}

/** null: the call has no responses to check, or none that the peers' code can be given. */
export function canned({ hops, origin, credentialsMode }: Exchange): Canned | null {
  const [first, ...more] = hops;
  const responses = [first, ...more].flatMap(({ response }) => response ?? []);
  const preflight = first.preflight?.response ?? null;
  if (responses.length < hops.length && preflight === null) return null;
  if (!/^https?:/.test(first.url) || origin.candidates[0] === 'null') return null;
  const refused: CannedResponse = { status: 404, headers: [] };
  return {
    url: first.url,
    origin: origin.candidates[0],
    method: first.request.method,
    credentials: credentialsMode.candidates[0] === 'include',
    headers: (first.request.headers ?? []).filter(
      ([name, value]) => !isForbiddenRequestHeader(name, value, recordedRules),
    ),
    preflight,
    responses: [responses[0] ?? refused, ...responses.slice(1)],
  };
}
