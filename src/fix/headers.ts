import type { Header } from '../engine/fetch/header-list.ts';
import type { Policy } from './policy.ts';

/** A policy as the headers that say it, for servers that have no words of their own. */
export interface AllowanceHeaders {
  /** On every response, errors and preflights too, if the origin is allowed. */
  readonly always: readonly Header[];
  /** On responses to preflights, besides those. */
  readonly preflight: readonly Header[];
  /** On all other responses, errors too, besides those. */
  readonly actual: readonly Header[];
}

/**
 * @param origin what stands for the origin of the request: its own text, which gets credentials only if it is to have
 *   them, or a variable of the server's language
 */
export function allowanceHeaders(policy: Policy, origin: string): AllowanceHeaders {
  const { methods, requestHeaders, exposedHeaders, maxAge } = policy;
  const credentials = policy.credentials && !policy.uncredentialed.includes(origin);
  return {
    always: [
      ['Access-Control-Allow-Origin', policy.origins === '*' ? '*' : origin],
      ...(credentials ? [['Access-Control-Allow-Credentials', 'true'] as const] : []),
    ],
    preflight: [
      ...listHeader('Access-Control-Allow-Methods', methods),
      ...listHeader('Access-Control-Allow-Headers', requestHeaders),
      ...(maxAge === null ? [] : [['Access-Control-Max-Age', String(maxAge)] as const]),
    ],
    actual: listHeader('Access-Control-Expose-Headers', exposedHeaders),
  };
}

function listHeader(name: string, values: readonly string[]): readonly Header[] {
  return values.length === 0 ? [] : [[name, values.join(', ')]];
}
