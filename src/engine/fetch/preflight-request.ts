import type { Exchange } from '../exchange.ts';
import { anyBrowser } from '../profiles/any-browser.ts';
import { get, type HeaderList } from './header-list.ts';
import { normalizeMethod } from './method.ts';
import { askedMethod, askedNames, hopPreflightCauses } from './preflight-question.ts';
import { preflightOriginAt } from './request-origin.ts';

/** What a preflight asks for its request. */
export interface PreflightQuestion {
  readonly origin: string;
  readonly method: string;
  /** Lower case, sorted. */
  readonly names: readonly string[];
  /** Whether it asked for a private network, as Chromium before 142 did. */
  readonly privateNetwork: boolean;
}

/** What the preflight of a hop asked, or would have asked; null: it needs none. */
export function preflightQuestionAt(
  exchange: Exchange,
  index: number,
  clientOrigin: string,
): PreflightQuestion | null {
  const hop = exchange.hops[index];
  if (hop === undefined) return null;
  const causes = hopPreflightCauses(hop, anyBrowser);
  if (hop.preflight === null && causes.length === 0) return null;
  const names =
    hop.preflight === null
      ? causes.flatMap((cause) =>
          cause.kind === 'header' ? [cause.name] : cause.kind === 'total-length' ? cause.names : [],
        )
      : askedNames(hop.preflight);
  const asked = hop.preflight?.request.headers ?? [];
  return {
    origin: preflightOriginAt(exchange, index, clientOrigin),
    // No API sends `Get`: it is the capture's spelling.
    method: hop.preflight === null ? normalizeMethod(hop.request.method) : askedMethod(hop.preflight, hop),
    names: [...new Set(names.map((name) => name.toLowerCase()))].sort(),
    privateNetwork: get(asked, 'Access-Control-Request-Private-Network') !== null,
  };
}

/** The header fields of a preflight, as browsers send them: without credentials, names without spaces between them. */
export function preflightHeaders({ origin, method, names, privateNetwork }: PreflightQuestion): HeaderList {
  return [
    ['Origin', origin],
    ['Access-Control-Request-Method', method],
    ...(names.length > 0 ? [['Access-Control-Request-Headers', names.join(',')] as const] : []),
    ...(privateNetwork ? [['Access-Control-Request-Private-Network', 'true'] as const] : []),
  ];
}
