import type { Decision } from './decision.ts';
import type { Exchange } from './exchange.ts';

/** No list makes these readable. @see https://fetch.spec.whatwg.org/#forbidden-response-header-name */
const forbidden: ReadonlySet<string> = new Set(['set-cookie', 'set-cookie2']);

/**
 * Names of response headers, lower case, that script asked for and got nothing, although the response has them: the
 * server does not expose them.
 */
export function askedInVain(exchange: Exchange, { verdict, readable }: Decision): readonly string[] {
  if (exchange.askedInVain === undefined || verdict !== 'allowed') return [];
  const hidden = new Set(readable.hidden);
  return exchange.askedInVain.filter((name) => hidden.has(name) && !forbidden.has(name));
}
