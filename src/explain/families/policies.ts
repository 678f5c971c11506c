import { summariesPolicies } from '../../words/en/summaries-policies.ts';
import { addGroup } from '../../words/language.ts';
import { blockedByExtension } from '../reasons/blocked-by-extension.ts';
import { blockedInDevtools } from '../reasons/blocked-in-devtools.ts';
import { connectionAllowlist } from '../reasons/connection-allowlist.ts';
import { contentSecurityPolicy } from '../reasons/content-security-policy.ts';
import { crossOriginEmbedderPolicy } from '../reasons/cross-origin-embedder-policy.ts';
import { crossOriginResourcePolicy } from '../reasons/cross-origin-resource-policy.ts';
import { documentIsolationPolicy } from '../reasons/document-isolation-policy.ts';
import { framingRefused } from '../reasons/framing-refused.ts';
import { integrityMismatch } from '../reasons/integrity-mismatch.ts';
import { integrityPolicy } from '../reasons/integrity-policy.ts';
import { integrityWithoutCors } from '../reasons/integrity-without-cors.ts';
import { mixedContent } from '../reasons/mixed-content.ts';
import { opaqueResponseBlocked } from '../reasons/opaque-response-blocked.ts';

/** What a policy beside CORS, an extension or DevTools stops. */
export const policiesReasons = {
  'opaque-response-blocked': opaqueResponseBlocked,
  'cross-origin-resource-policy': crossOriginResourcePolicy,
  'cross-origin-embedder-policy': crossOriginEmbedderPolicy,
  'mixed-content': mixedContent,
  'content-security-policy': contentSecurityPolicy,
  'framing-refused': framingRefused,
  'document-isolation-policy': documentIsolationPolicy,
  'connection-allowlist': connectionAllowlist,
  'integrity-policy': integrityPolicy,
  'integrity-mismatch': integrityMismatch,
  'integrity-without-cors': integrityWithoutCors,
  'blocked-in-devtools': blockedInDevtools,
  'blocked-by-extension': blockedByExtension,
};

await addGroup('summaries-policies', summariesPolicies);
