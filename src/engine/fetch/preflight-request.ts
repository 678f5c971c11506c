import type { HeaderList } from './header-list.ts';
import { isCorsSafelistedMethod } from './method.ts';

/** What a preflight asks for its request. */
export interface PreflightQuestion {
  readonly origin: string;
  readonly method: string;
  /** Lower case, sorted. */
  readonly names: readonly string[];
  /** Whether it asked for a private network, as Chromium before 142 did. */
  readonly privateNetwork: boolean;
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

/** Whether a method has to stand in `Access-Control-Allow-Methods`. */
export function needsListing(method: string): boolean {
  return !isCorsSafelistedMethod(method);
}
