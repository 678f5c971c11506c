import type { Decision } from '../engine/decision.ts';
import type { Exchange } from '../engine/exchange.ts';
import { get, getAll } from '../engine/fetch/header-list.ts';
import { firefoxConsoleText } from './firefox-console-text.ts';

const preflightPrefix = "Response to preflight request doesn't pass access control check: ";
const xhrHint =
  ' The credentials mode of requests initiated by the XMLHttpRequest is controlled by the withCredentials attribute.';
const fetchHint = ' Have the server send the header with a valid value.';

/**
 * The line that Chromium writes to its console, in its own words, so that who searches for it finds this; null: it has
 * none for this exchange. Not a message of ours, and so in no catalogue.
 *
 * @see https://source.chromium.org/chromium/chromium/src/+/main:third_party/blink/renderer/platform/loader/cors/cors_error_string.cc
 */
export function chromiumConsoleText(exchange: Exchange, decision: Decision): string | null {
  const { verdict, corsError, hop } = decision;
  const at = exchange.hops[hop];
  if (verdict !== 'blocked' || corsError === null || at === undefined) return null;
  const body = bodyOf(corsError, exchange, decision);
  if (body === null) return null;
  const [first] = exchange.hops;
  const from = first.url === at.url ? '' : ` (redirected from '${first.url}')`;
  const [origin] = decision.origin.candidates;
  return `Access to ${kindOf(exchange)} at '${at.url}'${from} from origin '${origin}' has been blocked by CORS policy: ${body}`;
}

/** The line that a browser writes to its console; null: it has none, or it is not known. @param browser `chromium`, `firefox` … */
export function consoleTextOf(browser: string, exchange: Exchange, decision: Decision): string | null {
  if (browser === 'chromium') return chromiumConsoleText(exchange, decision);
  return browser === 'firefox' ? firefoxConsoleText(exchange, decision) : null;
}

/**
 * Whether that line is the console's own, byte for byte. Of several headers that are not allowed Chromium names the one
 * that comes first in a hash table of its own, neither by name nor as the page set them (measured with Chromium 156), and
 * no log shows which that was. Where another reason fits as well, so does another line.
 */
export function isConsolesOwn({ hop, trace, alternatives }: Decision): boolean {
  const refused = trace.filter(
    ({ step, outcome, hop: at }) => step === 'header-allowed' && outcome === 'fail' && at === hop,
  );
  return refused.length < 2 && alternatives.length === 0;
}

/** As the console names what asks. */
function kindOf({ resourceType, hops: [{ request }] }: Exchange): string {
  switch (resourceType) {
    case 'xhr':
      return 'XMLHttpRequest';
    case 'stylesheet':
      return 'CSS stylesheet';
    case 'eventsource':
    case 'ping':
      return 'resource';
    case 'media':
      return get(request.headers ?? [], 'Sec-Fetch-Dest') ?? 'resource';
    default:
      return resourceType;
  }
}

function bodyOf(corsError: string, exchange: Exchange, decision: Decision): string | null {
  const isPreflight = corsError.startsWith('Preflight');
  const body = ownBody(isPreflight ? corsError.slice('Preflight'.length) : corsError, exchange, decision);
  if (body === null) return null;
  return isPreflight ? preflightPrefix + body : body;
}

function ownBody(error: string, exchange: Exchange, { hop, phase, evidence }: Decision): string | null {
  const at = exchange.hops[hop];
  const response = phase === 'preflight' ? at?.preflight?.response : at?.response;
  const sent = (name: string) => getAll(response?.headers ?? [], name).join(', ');
  const [xhr, fetched] = [exchange.resourceType === 'xhr', exchange.resourceType === 'fetch'];
  const allowOrigin = sent('Access-Control-Allow-Origin');
  const name = "'Access-Control-Allow-Origin' header";
  // Half a sentence finds nothing.
  const space =
    evidence.targetSpace == null || evidence.targetSpace === 'unknown' ? null : evidence.targetSpace;
  switch (error) {
    case 'WildcardOriginNotAllowed':
      return `The value of the ${name} in the response must not be the wildcard '*' when the request's credentials mode is 'include'.${xhr ? xhrHint : ''}`;
    case 'MissingAllowOriginHeader':
      return "No 'Access-Control-Allow-Origin' header is present on the requested resource.";
    case 'MultipleAllowOriginValues':
      return `The ${name} contains multiple values '${allowOrigin}', but only one is allowed.${fetched ? fetchHint : ''}`;
    case 'InvalidAllowOriginValue':
      return `The ${name} contains the invalid value '${allowOrigin}'.${fetched ? fetchHint : ''}`;
    case 'AllowOriginMismatch':
      return `The ${name} has a value '${allowOrigin}' that is not equal to the supplied origin.${fetched ? fetchHint : ''}`;
    case 'InvalidAllowCredentials':
      return `The value of the 'Access-Control-Allow-Credentials' header in the response is '${sent('Access-Control-Allow-Credentials')}' which must be 'true' when the request's credentials mode is 'include'.${xhr ? xhrHint : ''}`;
    case 'InvalidStatus':
      return 'It does not have HTTP ok status.';
    case 'DisallowedRedirect':
      return 'Redirect is not allowed for a preflight request.';
    case 'InvalidAllowMethodsPreflightResponse':
      return 'Cannot parse Access-Control-Allow-Methods response header field in preflight response.';
    case 'InvalidAllowHeadersPreflightResponse':
      return 'Cannot parse Access-Control-Allow-Headers response header field in preflight response.';
    case 'MethodDisallowedByPreflightResponse':
      return `Method ${evidence.method ?? at?.request.method} is not allowed by Access-Control-Allow-Methods in preflight response.`;
    case 'HeaderDisallowedByPreflightResponse':
      return evidence.name == null
        ? null
        : `Request header field ${evidence.name} is not allowed by Access-Control-Allow-Headers in preflight response.`;
    case 'RedirectContainsCredentials':
      return "Redirect location '' contains a username and password, which is disallowed for cross-origin requests.";
    case 'InsecureLocalNetwork':
      return space === null
        ? null
        : `The request client is not a secure context and the resource is in more-private address space \`${space}\`.`;
    case 'InvalidLocalNetworkAccess':
      return space === null || evidence.declaredSpace == null
        ? null
        : `Request had a target IP address space of \`${evidence.declaredSpace}\` yet the resource is in address space \`${space}\`.`;
    case 'LocalNetworkAccessPermissionDenied':
      return space === null
        ? null
        : `Permission was denied for this request to access the \`${space}\` address space.`;
    default:
      return null;
  }
}
