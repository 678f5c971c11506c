import type { ReasonId } from '../engine/reasons.ts';

/** Reasons that lie in the page, the browser or the machine: no answer of any server changes them. */
export const outsideTheServer: ReadonlySet<ReasonId> = new Set<ReasonId>([
  'mode-same-origin',
  'scheme-not-cors',
  'no-cors-redirect-mode',
  'local-network-permission-denied',
  'local-network-insecure-context',
  'local-network-space-mismatch',
  'private-network-insecure-context',
  'offline',
  'unsafe-port',
  'aborted',
  'opaque-response-blocked',
  'mixed-content',
  'content-security-policy',
  'blocked-by-extension',
  'service-worker-failed',
]);
