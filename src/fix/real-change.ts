import type { Evidence } from '../engine/decision.ts';
import { get } from '../engine/fetch/header-list.ts';
import { isRedirect } from '../engine/fetch/redirect.ts';
import type { ReasonId } from '../engine/reasons.ts';
import type { Decided } from './need.ts';
import type { Layer } from './policy.ts';
import { meantMethod } from './suggestible.ts';

/** What has to be done where a header alone does not help, and by whom. */
export interface RealChange {
  readonly id: RealChangeId;
  readonly layer: Layer;
  /** The decision's, for the words. */
  readonly evidence: Evidence;
}

/** Every change that is no CORS header, with the layer it is made in. */
export const realChangeLayers = {
  'answer-options-before-login': 'auth-layer',
  'answer-options-before-redirect': 'proxy',
  'call-final-address': 'page-code',
  'mend-server-error': 'server',
  'mend-gateway': 'proxy',
  'write-method-in-capitals': 'page-code',
  'give-page-an-origin': 'page-code',
  'redirect-without-credentials': 'server',
  'use-mode-cors': 'page-code',
  'use-http-address': 'page-code',
  'let-no-cors-follow': 'page-code',
  'forget-cached-answer': 'page-code',
  'grant-local-network': 'browser-permission',
  'serve-page-over-https': 'server',
  'declare-address-space': 'page-code',
  'allow-private-network': 'server',
  'look-at-the-answer': 'nobody',
  'reach-the-server': 'network',
  'mend-certificate': 'server',
  'no-certificate-for-options': 'server',
  'use-another-port': 'server',
  'keep-the-request': 'page-code',
  'mend-redirects': 'server',
  'follow-redirects': 'page-code',
  'send-the-right-type': 'server',
  'set-resource-policy': 'server',
  'serve-api-over-https': 'server',
  'allow-in-csp': 'server',
  'switch-extension-off': 'nobody',
  'mend-service-worker': 'page-code',
} as const satisfies Readonly<Record<string, Layer>>;

export type RealChangeId = keyof typeof realChangeLayers;

interface Remedy {
  /** Whether CORS headers are at least a part of it. */
  readonly headers: boolean;
  readonly changes: (decided: Decided) => readonly RealChangeId[];
}

const byHeaders = (changes: Remedy['changes'] = () => []): Remedy => ({ headers: true, changes });
const otherwise = (...changes: readonly RealChangeId[]): Remedy => ({
  headers: false,
  changes: () => changes,
});

/** Whether headers mend a reason, and what else has to be done. A reason that is missing does not compile. */
export const remedies: Readonly<Record<ReasonId, Remedy>> = {
  'allow-origin-missing': byHeaders(behindTheHeader),
  'allow-origin-mismatch': byHeaders(nullOrigin),
  'allow-origin-repeated': byHeaders(),
  'allow-origin-invalid': byHeaders(),
  'allow-origin-wildcard-with-credentials': byHeaders(nullOrigin),
  'allow-credentials-missing': byHeaders(),
  'preflight-status-not-ok': byHeaders(behindTheHeader),
  'preflight-redirected': byHeaders(preflightRedirected),
  'allow-methods-unparsable': byHeaders(),
  'allow-headers-unparsable': byHeaders(),
  'method-not-allowed': byHeaders(spelling),
  'header-not-allowed': byHeaders(),
  'redirect-with-credentials': otherwise('redirect-without-credentials'),
  'mode-same-origin': otherwise('use-mode-cors'),
  'scheme-not-cors': otherwise('use-http-address'),
  'no-cors-redirect-mode': otherwise('let-no-cors-follow'),
  'cached-without-allow-origin': byHeaders(() => ['forget-cached-answer']),
  'local-network-permission-denied': otherwise('grant-local-network'),
  'local-network-insecure-context': otherwise('serve-page-over-https', 'grant-local-network'),
  'local-network-space-mismatch': otherwise('declare-address-space'),
  'private-network-insecure-context': otherwise('serve-page-over-https'),
  'private-network-not-allowed': otherwise('allow-private-network'),
  'blocked-without-trace': byHeaders(() => ['look-at-the-answer']),
  'dns-failed': otherwise('reach-the-server'),
  'connection-refused': otherwise('reach-the-server'),
  'connection-reset': otherwise('reach-the-server'),
  'connection-timed-out': otherwise('reach-the-server'),
  'empty-response': otherwise('mend-server-error'),
  offline: otherwise('reach-the-server'),
  'tls-failed': otherwise('mend-certificate'),
  'client-certificate-required': otherwise('no-certificate-for-options'),
  'unsafe-port': otherwise('use-another-port'),
  aborted: otherwise('keep-the-request'),
  'too-many-redirects': otherwise('mend-redirects'),
  'redirect-invalid': otherwise('mend-redirects'),
  'redirect-body-not-replayable': otherwise('call-final-address'),
  'redirect-mode-error': otherwise('follow-redirects'),
  'opaque-response-blocked': otherwise('send-the-right-type'),
  'cross-origin-resource-policy': otherwise('set-resource-policy'),
  'cross-origin-embedder-policy': otherwise('set-resource-policy'),
  'mixed-content': otherwise('serve-api-over-https'),
  'content-security-policy': otherwise('allow-in-csp'),
  'blocked-by-extension': otherwise('switch-extension-off'),
  'service-worker-failed': otherwise('mend-service-worker'),
  'network-error': otherwise('reach-the-server'),
  'no-browser': otherwise(),
};

/** The changes an exchange asks for, whatever its headers. */
export function realChanges(decided: Decided): readonly RealChange[] {
  const { reason, evidence, verdict } = decided.decision;
  if (reason === null || (verdict !== 'blocked' && verdict !== 'failed')) return [];
  return remedies[reason].changes(decided).map((id) => ({ id, layer: realChangeLayers[id], evidence }));
}

/** A refusal or an error that lies behind the missing header. The page could read it then, and would still get it. */
function behindTheHeader(decided: Decided): readonly RealChangeId[] {
  const status = Number(decided.decision.evidence.status);
  const preflight = decided.decision.phase === 'preflight';
  const redirected = preflight ? preflightRedirected(decided) : [];
  if (redirected.length > 0) return redirected;
  if (preflight && (status === 401 || status === 403 || status === 407))
    return ['answer-options-before-login'];
  if (status === 502 || status === 503 || status === 504) return ['mend-gateway'];
  return [
    ...(status >= 500 && status !== 501 ? (['mend-server-error'] as const) : []),
    ...nullOrigin(decided),
  ];
}

/** No header mends a preflight's redirect: it must not come to one. */
function preflightRedirected({ exchange, decision }: Decided): readonly RealChangeId[] {
  const hop = exchange.hops[decision.hop];
  const answer = hop?.preflight?.response;
  if (!hop || !answer || !isRedirect(answer)) return [];
  const location = get(answer.headers, 'Location') ?? '';
  const target = URL.canParse(location, hop.url) ? new URL(location, hop.url) : null;
  const from = URL.canParse(hop.url) ? new URL(hop.url) : null;
  const sameResource =
    target !== null &&
    from !== null &&
    target.pathname.replace(/\/$/, '') === from.pathname.replace(/\/$/, '') &&
    target.search === from.search;
  return sameResource
    ? ['call-final-address', 'answer-options-before-redirect']
    : ['answer-options-before-login'];
}

/** `null` is nobody's name: allowing it lets every site in. */
function nullOrigin({ decision }: Decided): readonly RealChangeId[] {
  if (decision.evidence.tainted === 'true') return ['call-final-address'];
  return decision.evidence.origin === 'null' ? ['give-page-an-origin'] : [];
}

function spelling({ decision }: Decided): readonly RealChangeId[] {
  const requested = decision.evidence.requested ?? '';
  return meantMethod(requested) === requested ? [] : ['write-method-in-capitals'];
}
