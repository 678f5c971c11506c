import { lastHop } from '../engine/exchange.ts';
import { get } from '../engine/fetch/header-list.ts';
import { parseUrl } from '../url/parse-url.ts';
import type { Case } from './case.ts';
import { originCheck } from './origin-checks.ts';
import type { Draft } from './remedy.ts';
import type { About } from './signature.ts';
import { corsMiddleware } from './signatures/cors-middleware.ts';
import { devServers } from './signatures/dev-servers.ts';

/**
 * A request to the page's own origin that the application's own origin check refused: mostly a proxy in front ends TLS
 * or changes the host, so that the application compares the page with another origin than its own.
 */
export function sameOriginRefusal(c: Case): readonly Draft[] {
  const { exchange, decision } = c;
  const hop = lastHop(exchange);
  const response = hop?.response ?? null;
  const [origin] = decision.origin.candidates;
  if (hop === undefined || response === null) return [];
  if (decision.mode.candidates[0] === 'navigate' || exchange.hops.length > 1) return [];
  const url = parseUrl(hop.url);
  // Without an Origin there was nothing to compare.
  if (url === null || url.origin !== origin || get(hop.request.headers ?? [], 'Origin') === null) return [];
  const about: About = { c, response, url, preflight: false };
  const evidence = { status: String(response.status), origin };
  const own = originCheck(response);
  if (own !== null) return [{ id: 'pass-on-origin', grounds: [own.ground], evidence, hint: own.hint }];
  const found = corsMiddleware.find(about) ?? devServers.find(about);
  if (found === null) return [];
  const [{ grounds = [] }] = found.drafts;
  // Words of Spring, or what it varies by.
  const isSpring = grounds.some(
    (ground) =>
      (ground.kind === 'header' && ground.name === 'Vary') ||
      (ground.kind === 'body' && ground.value === 'Invalid CORS request'),
  );
  return [
    { id: 'pass-on-origin', grounds, evidence, ...(isSpring && { hint: 'remedy.hint.own-origin.spring' }) },
  ];
}
