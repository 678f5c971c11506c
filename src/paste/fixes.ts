import type { Evidence } from '../engine/decision.ts';
import type { BlockedReason, FailedReason, ReasonId } from '../engine/reasons.ts';
import { type PlainKey, say } from '../words/say.ts';
import type { Text } from '../words/text.ts';

/** What the words of a fix are filled with. */
export interface FixValues {
  /** Serialized origin of the page; null: not known. */
  readonly origin: string | null;
  readonly evidence: Evidence;
}

type Fix = (values: FixValues) => Text;

const plainly =
  (key: PlainKey): Fix =>
  () =>
    say(key);
const origin = ({ origin: page }: FixValues) => page ?? say('pasted.page-origin');

const allowOrigin: Fix = (values) => say('pasted.fix.allow-origin', { origin: origin(values) });
const exactOrigin: Fix = (values) => say('pasted.fix.allow-origin-exact', { origin: origin(values) });
const noWildcard: Fix = (values) => say('pasted.fix.no-wildcard', { origin: origin(values) });
const plainList =
  (header: string): Fix =>
  () =>
    say('pasted.fix.plain-list', { header: [{ text: header }] });
const noCredentials = plainly('pasted.fix.no-credentials');
const securePage = plainly('pasted.fix.secure-page');

const network = [plainly('pasted.fix.network')] as const;

/** What usually helps, by reason; one that is missing does not compile. */
const fixes: Readonly<Record<BlockedReason, readonly Fix[]>> &
  Readonly<Partial<Record<FailedReason, readonly Fix[]>>> = {
  'allow-origin-missing': [allowOrigin],
  'allow-origin-mismatch': [exactOrigin],
  'allow-origin-repeated': [plainly('pasted.fix.once')],
  'allow-origin-invalid': [exactOrigin],
  'allow-origin-wildcard-with-credentials': [noWildcard, noCredentials],
  'allow-credentials-missing': [plainly('pasted.fix.allow-credentials'), noCredentials],
  'preflight-status-not-ok': [plainly('pasted.fix.preflight-status')],
  'preflight-redirected': [plainly('pasted.fix.preflight-redirect')],
  'allow-methods-unparsable': [plainList('Access-Control-Allow-Methods')],
  'allow-headers-unparsable': [plainList('Access-Control-Allow-Headers')],
  'method-not-allowed': [
    ({ evidence: { method } }) =>
      say('pasted.fix.allow-method', { method: method ?? say('pasted.this-method') }),
  ],
  'header-not-allowed': [
    ({ evidence: { name } }) => say('pasted.fix.allow-header', { name: name ?? say('pasted.this-header') }),
    plainly('pasted.fix.drop-header'),
  ],
  'redirect-with-credentials': [plainly('pasted.fix.redirect-user')],
  'mode-same-origin': [plainly('pasted.fix.mode')],
  'scheme-not-cors': [plainly('pasted.fix.scheme')],
  'no-cors-redirect-mode': [plainly('pasted.fix.redirect-mode')],
  'cached-without-allow-origin': [plainly('pasted.fix.cached')],
  'local-network-permission-denied': [plainly('pasted.fix.permission')],
  'local-network-insecure-context': [securePage],
  'local-network-space-mismatch': [plainly('pasted.fix.space')],
  'private-network-insecure-context': [securePage],
  'private-network-not-allowed': [plainly('pasted.fix.private-network')],
  'blocked-without-trace': [],
  'network-error': network,
  'dns-failed': network,
  'connection-refused': network,
  'tls-failed': network,
  'too-many-redirects': [plainly('pasted.fix.redirects')],
  'redirect-mode-error': [plainly('pasted.fix.follow')],
  'content-security-policy': [plainly('pasted.fix.connect-src')],
  'cross-origin-resource-policy': [plainly('pasted.fix.resource-policy')],
};

const register = new Map<ReasonId, readonly Fix[]>(Object.entries(fixes) as [ReasonId, readonly Fix[]][]);

/** What usually helps, the likeliest first. */
export function usualFixes(reason: ReasonId, values: FixValues): readonly Text[] {
  return (register.get(reason) ?? []).map((fix) => fix(values));
}
