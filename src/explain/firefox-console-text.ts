import type { Decision } from '../engine/decision.ts';
import type { Exchange } from '../engine/exchange.ts';
import { getAll } from '../engine/fetch/header-list.ts';

/**
 * What it says of each key, with `%2` for what only the key has. The quotes are its own. `CORSDidNotSucceed2` comes after each
 * of the others as well, and alone where the request failed for another reason than CORS.
 */
const reasons: ReadonlyMap<string, string> = new Map([
  ['CORSExternalRedirectNotAllowed', 'CORS request external redirect not allowed).'],
  ['CORSDidNotSucceed2', 'CORS request did not succeed). Status code: (null).'],
  ['CORSRequestNotHttp', 'CORS request not http).'],
  ['CORSMissingAllowOrigin2', 'CORS header ‘Access-Control-Allow-Origin’ missing). Status code: %2.'],
  ['CORSMultipleAllowOriginNotAllowed', 'Multiple CORS header ‘Access-Control-Allow-Origin’ not allowed).'],
  ['CORSAllowOriginNotMatchingOrigin', 'CORS header ‘Access-Control-Allow-Origin’ does not match ‘%2’).'],
  [
    'CORSNotSupportingCredentials',
    'Credential is not supported if the CORS header ‘Access-Control-Allow-Origin’ is ‘*’).',
  ],
  ['CORSMethodNotFound', 'Did not find method in CORS header ‘Access-Control-Allow-Methods’).'],
  ['CORSMissingAllowCredentials', 'expected ‘true’ in CORS header ‘Access-Control-Allow-Credentials’).'],
  ['CORSPreflightDidNotSucceed3', 'CORS preflight response did not succeed). Status code: %2.'],
  ['CORSInvalidAllowMethod', 'invalid token ‘%2’ in CORS header ‘Access-Control-Allow-Methods’).'],
  ['CORSInvalidAllowHeader', 'invalid token ‘%2’ in CORS header ‘Access-Control-Allow-Headers’).'],
  [
    'CORSMissingAllowHeaderFromPreflight2',
    'header ‘%2’ is not allowed according to header ‘Access-Control-Allow-Headers’ from CORS preflight response).',
  ],
]);

/**
 * The line that Firefox writes to its console, in its own words (in English); null: it has none for this exchange, or
 * what it names is not known. Not a message of ours, and so in no catalogue.
 *
 * @see https://searchfox.org/mozilla-central/source/dom/locales/en-US/chrome/security/security.properties (read in Firefox 153)
 */
export function firefoxConsoleText(exchange: Exchange, decision: Decision): string | null {
  const { firefoxKey: key, hop, verdict } = decision;
  const at = exchange.hops[hop];
  const reason = reasons.get(key ?? '');
  const isStopped = verdict === 'blocked' || verdict === 'failed';
  if (!isStopped || key === null || reason === undefined || at === undefined) return null;
  const named = namedBy(key, exchange, decision);
  if (named === null && reason.includes('%2')) return null;
  // Of this one alone the URL stands in quotes.
  const url = key === 'CORSNotSupportingCredentials' ? `‘${at.url}’` : at.url;
  return `Cross-Origin Request Blocked: The Same Origin Policy disallows reading the remote resource at ${url}. (Reason: ${reason.replace('%2', () => named ?? '')}`;
}

function namedBy(key: string, exchange: Exchange, { hop, phase, evidence }: Decision): string | null {
  const at = exchange.hops[hop];
  const response = phase === 'preflight' ? at?.preflight?.response : at?.response;
  switch (key) {
    case 'CORSMissingAllowOrigin2':
    case 'CORSPreflightDidNotSucceed3':
      return response?.status == null ? null : `${response.status}`;
    case 'CORSAllowOriginNotMatchingOrigin':
      return getAll(response?.headers ?? [], 'Access-Control-Allow-Origin').join(', ');
    case 'CORSInvalidAllowMethod':
    case 'CORSInvalidAllowHeader':
      return evidence.item ?? null;
    case 'CORSMissingAllowHeaderFromPreflight2':
      return evidence.name ?? null;
    default:
      return null;
  }
}
