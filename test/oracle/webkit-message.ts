import type { Decision, Evidence } from '../../src/engine/decision.ts';
import type { BlockedReason } from '../../src/engine/reasons.ts';
import { parseUrl } from '../../src/url/parse-url.ts';

type Words = (evidence: Evidence) => string;

const notAllowed: Words = ({ origin = '', status = '' }) =>
  `Origin ${origin} is not allowed by Access-Control-Allow-Origin. Status code: ${status}`;
const notSuccessful: Words = ({ status = '' }) =>
  `Preflight response is not successful. Status code: ${status}`;
const invalid =
  (header: string): Words =>
  ({ allowed = '' }) =>
    `Header ${header} has an invalid value: ${allowed}`;

/**
 * What WebKitGTK 2.50 was seen to say, but for the reasons under which it cannot fail. It has one sentence for an
 * Allow-Origin that is missing, another's or invalid, and takes a comma alone for several.
 *
 * @see https://github.com/WebKit/WebKit/blob/main/Source/WebCore/loader/CrossOriginAccessControl.cpp
 * @see https://github.com/WebKit/WebKit/blob/main/Source/WebCore/loader/CrossOriginPreflightResultCache.cpp
 */
const words: ReadonlyMap<string, Words> = new Map<BlockedReason, Words>([
  ['allow-origin-missing', notAllowed],
  ['allow-origin-mismatch', notAllowed],
  ['allow-origin-invalid', notAllowed],
  [
    'allow-origin-repeated',
    (evidence) =>
      evidence.allowed?.includes(',') === true
        ? 'Access-Control-Allow-Origin cannot contain more than one origin.'
        : notAllowed(evidence),
  ],
  [
    'allow-origin-wildcard-with-credentials',
    () => 'Cannot use wildcard in Access-Control-Allow-Origin when credentials flag is true.',
  ],
  [
    'allow-credentials-missing',
    () => 'Credentials flag is true, but Access-Control-Allow-Credentials is not "true".',
  ],
  ['preflight-status-not-ok', notSuccessful],
  ['preflight-redirected', notSuccessful],
  ['allow-methods-unparsable', invalid('Access-Control-Allow-Methods')],
  ['allow-headers-unparsable', invalid('Access-Control-Allow-Headers')],
  [
    'method-not-allowed',
    ({ requested = '' }) => `Method ${requested} is not allowed by Access-Control-Allow-Methods.`,
  ],
  [
    'header-not-allowed',
    ({ name = '' }) => `Request header field ${name} is not allowed by Access-Control-Allow-Headers.`,
  ],
  ['redirect-with-credentials', ({ location = '' }) => `redirection URL ${location} has credentials`],
]);

function withoutUserInfo(url: URL): string {
  url.username = '';
  url.password = '';
  return url.href;
}

/** WebKit's own sentence for a block, as it stands in the console; null: it has none. */
export function webkitMessage({
  verdict,
  reason,
  phase,
  evidence,
}: Pick<Decision, 'verdict' | 'reason' | 'phase' | 'evidence'>): string | null {
  if (verdict !== 'blocked' || reason === null) return null;
  const said = words.get(reason)?.(evidence) ?? null;
  if (said === null || phase !== 'redirect') return said;
  const { location = '', url = '' } = evidence;
  const to = parseUrl(location, url);
  const target = to === null ? location : withoutUserInfo(to);
  return `Cross-origin redirection to ${target} denied by Cross-Origin Resource Sharing policy: ${said}`;
}
