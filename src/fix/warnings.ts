import type { Granted } from './granted.ts';
import type { Policy } from './policy.ts';

export type PolicyWarningId =
  /** Allowed to read at every path, and seen at some only. */
  | 'origin-on-other-paths'
  /** Allowed to send credentials to every path, and seen to do so at some only. */
  | 'credentials-on-other-paths'
  /** Whoever is in the network can change a page that comes over http. */
  | 'http-origin-with-credentials'
  /** Whatever runs on the visitor's machine has this origin. */
  | 'local-origin-with-credentials';

/** What a person has to know before they put a policy to use: where it goes beyond what was seen, or is a risk. */
export interface PolicyWarning {
  readonly id: PolicyWarningId;
  /** Those of the policy that it is about; never empty. */
  readonly origins: readonly string[];
}

/** A policy is for all paths of an API; what was asked for is not. */
export function warningsOf(policy: Policy, granted: Granted): readonly PolicyWarning[] {
  if (policy.origins === '*') return [];
  const without = new Set(policy.credentials ? policy.uncredentialed : policy.origins);
  const found: Record<PolicyWarningId, string[]> = {
    'origin-on-other-paths': [],
    'credentials-on-other-paths': [],
    'http-origin-with-credentials': [],
    'local-origin-with-credentials': [],
  };
  for (const origin of policy.origins) {
    const own = granted.origins.get(origin);
    if (without.has(origin)) {
      if (readablePaths(granted, own?.read) < granted.paths.size) found['origin-on-other-paths'].push(origin);
      continue;
    }
    if ((own?.credentialed.size ?? 0) < granted.paths.size) found['credentials-on-other-paths'].push(origin);
    if (isLocal(origin)) found['local-origin-with-credentials'].push(origin);
    else if (origin.startsWith('http:')) found['http-origin-with-credentials'].push(origin);
  }
  return (Object.keys(found) as PolicyWarningId[])
    .filter((id) => found[id].length > 0)
    .map((id) => ({ id, origins: found[id] }));
}

function readablePaths({ openPaths }: Granted, own: ReadonlySet<string> = new Set()): number {
  let count = openPaths.size;
  for (const path of own) if (!openPaths.has(path)) count++;
  return count;
}

/** Of the visitor's own machine: a development server, or any other program that listens there. */
function isLocal(origin: string): boolean {
  return /^https?:\/\/(?:(?:[^/:]+\.)?localhost|127(?:\.\d+){3}|\[::1\])(?::\d+)?$/.test(origin);
}
