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
  const credentialed = policy.origins.filter((origin) => !without.has(origin));
  const all = granted.paths.size;
  const readsMore = (origin: string) => readablePaths(granted, granted.origins.get(origin)?.read) < all;
  const sendsMore = (origin: string) => (granted.origins.get(origin)?.credentialed.size ?? 0) < all;
  return [
    ...warning(
      'origin-on-other-paths',
      policy.origins.filter((origin) => without.has(origin) && readsMore(origin)),
    ),
    ...warning('credentials-on-other-paths', credentialed.filter(sendsMore)),
    ...riskyCredentials(credentialed),
  ];
}

/** What to know of origins that get credentials, whoever gives them. */
export function riskyCredentials(origins: readonly string[]): readonly PolicyWarning[] {
  return [
    ...warning(
      'http-origin-with-credentials',
      origins.filter((origin) => origin.startsWith('http:') && !isLocal(origin)),
    ),
    ...warning('local-origin-with-credentials', origins.filter(isLocal)),
  ];
}

function warning(id: PolicyWarningId, origins: readonly string[]): readonly PolicyWarning[] {
  return origins.length === 0 ? [] : [{ id, origins }];
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
