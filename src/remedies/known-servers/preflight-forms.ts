import type { CapturedResponse } from '../../engine/exchange.ts';
import { get } from '../../engine/fetch/header-list.ts';

/** What libraries leave in a response to a preflight that they refused; each is asked where no origin is allowed. */

export const isStarletteRefusal = (response: CapturedResponse): boolean =>
  response.status === 400 && hasLists(response);

/** Spring varies by all that it compares. */
export const isSpringRefusal = (response: CapturedResponse): boolean =>
  response.status === 403 && variesByAll(response);

/** So does rs/cors, which responds with success and allows nothing. */
export const isRsCorsRefusal = (response: CapturedResponse): boolean =>
  (response.status === 200 || response.status === 204) && variesByAll(response);

export const isExpressCors = (response: CapturedResponse): boolean =>
  response.status === 204 && hasLists(response) && !variesByAll(response);

function hasLists({ headers }: CapturedResponse): boolean {
  return ['Access-Control-Allow-Methods', 'Access-Control-Allow-Headers'].some(
    (name) => get(headers, name) !== null,
  );
}

function variesByAll({ headers }: CapturedResponse): boolean {
  const vary = (get(headers, 'Vary') ?? '').slice(0, 4096).toLowerCase();
  return ['origin', 'access-control-request-method', 'access-control-request-headers'].every((name) =>
    vary.includes(name),
  );
}
