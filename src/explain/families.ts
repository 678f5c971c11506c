import type { Verdict } from '../engine/decision.ts';
import type { ReasonId } from '../engine/reasons.ts';
import type { ReasonExplanation } from './reason-explanation.ts';

/** A reason; a verdict that has none; or a request of which nothing is settled. */
export type ExplanationId = ReasonId | Verdict | 'running';

type Family = keyof typeof families;

/** What is explained by the same few sentences, and so loaded together. */
const families = {
  cors: async () => (await import('./families/cors.ts')).corsReasons,
  values: async () => (await import('./families/values.ts')).valuesReasons,
  preflight: async () => (await import('./families/preflight.ts')).preflightReasons,
  requests: async () => (await import('./families/requests.ts')).requestsReasons,
  'local-network': async () => (await import('./families/local-network.ts')).localNetworkReasons,
  network: async () => (await import('./families/network.ts')).networkReasons,
  policies: async () => (await import('./families/policies.ts')).policiesReasons,
  verdicts: async () => (await import('./families/verdicts.ts')).verdicts,
} satisfies Readonly<
  Record<string, () => Promise<Readonly<Partial<Record<ExplanationId, ReasonExplanation>>>>>
>;

const familyOf: Readonly<Record<ExplanationId, Family>> = {
  'allow-origin-missing': 'cors',
  'allow-origin-mismatch': 'values',
  'allow-origin-repeated': 'values',
  'allow-origin-invalid': 'values',
  'allow-origin-wildcard-with-credentials': 'values',
  'allow-credentials-missing': 'values',
  'preflight-status-not-ok': 'preflight',
  'preflight-redirected': 'preflight',
  'allow-methods-unparsable': 'preflight',
  'allow-headers-unparsable': 'preflight',
  'method-not-allowed': 'preflight',
  'header-not-allowed': 'preflight',
  'cached-without-allow-origin': 'cors',
  'blocked-without-trace': 'cors',
  'redirect-with-credentials': 'requests',
  'mode-same-origin': 'requests',
  'scheme-not-cors': 'requests',
  'no-cors-redirect-mode': 'requests',
  'too-many-redirects': 'requests',
  'redirect-invalid': 'requests',
  'redirect-body-not-replayable': 'requests',
  'redirect-mode-error': 'requests',
  'local-network-permission-denied': 'local-network',
  'local-network-insecure-context': 'local-network',
  'local-network-space-mismatch': 'local-network',
  'private-network-insecure-context': 'local-network',
  'private-network-not-allowed': 'local-network',
  'dns-failed': 'network',
  'connection-refused': 'network',
  'connection-reset': 'network',
  'connection-timed-out': 'network',
  'empty-response': 'network',
  offline: 'network',
  'tls-failed': 'network',
  'client-certificate-required': 'network',
  'unsafe-port': 'network',
  aborted: 'network',
  'service-worker-failed': 'network',
  'network-error': 'network',
  'no-browser': 'network',
  'opaque-response-blocked': 'policies',
  'cross-origin-resource-policy': 'policies',
  'cross-origin-embedder-policy': 'policies',
  'mixed-content': 'policies',
  'content-security-policy': 'policies',
  'framing-refused': 'policies',
  'document-isolation-policy': 'policies',
  'connection-allowlist': 'policies',
  'integrity-policy': 'policies',
  'integrity-mismatch': 'policies',
  'integrity-without-cors': 'policies',
  'blocked-in-devtools': 'policies',
  'blocked-by-extension': 'policies',
  allowed: 'verdicts',
  blocked: 'verdicts',
  opaque: 'verdicts',
  'not-cors': 'verdicts',
  failed: 'verdicts',
  'cannot-tell': 'verdicts',
  running: 'verdicts',
};

/** The explanations of a family, with their words. */
export async function loadFamilyOf(
  id: ExplanationId,
): Promise<Readonly<Partial<Record<ExplanationId, ReasonExplanation>>>> {
  return families[familyOf[id]]();
}
