import type { OracleCase } from './case.ts';

/** Why a call of a page becomes no request at all, so that no row can tell of it. */
export const unlistedReasons = {
  'mode-same-origin':
    '`mode: "same-origin"` to another origin: `fetch()` refuses it before there is a request',
  'connect-src': 'the document’s `connect-src` refuses the URL: no log of the browser has it',
  'refused-keepalive':
    '`keepalive` in Firefox: what a policy, mixed content or the mode refuses before it is sent is in no log',
  'given-up': 'script gave the call up before it was a request',
  'mixed-content': 'a secure page’s call to plain http: it came to no server',
} as const;

export type UnlistedReason = keyof typeof unlistedReasons;

/** What is known of where a case asks first. */
export interface FirstUrl {
  readonly browser: 'chromium' | 'firefox' | 'webkit';
  /** Whether it is of another origin than the caller. */
  readonly crossed: boolean;
  /** Whether the caller's `connect-src` refuses it. */
  readonly refused: boolean;
  /** Whether a secure page asks for it over plain http. */
  readonly mixed: boolean;
}

/** Why a call is in no log; null: it has to be. */
export function unlistedReason(
  { call }: OracleCase,
  { browser, crossed, refused, mixed }: FirstUrl,
): UnlistedReason | null {
  const sameOrigin = call.mode === 'same-origin' && crossed;
  if (browser === 'firefox') {
    return call.keepalive && (sameOrigin || refused || mixed) ? 'refused-keepalive' : null;
  }
  if (sameOrigin) return 'mode-same-origin';
  if (browser === 'webkit') return refused ? 'connect-src' : mixed ? 'mixed-content' : null;
  // XMLHttpRequest begins a request, which is in the log as blocked.
  return refused && call.api === 'fetch' ? 'connect-src' : null;
}
