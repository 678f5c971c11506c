import type { Policy } from './policy.ts';
import type { Server } from './server.ts';

/** The origins that get credentials, where others in the list do not; null: all or none of them do. */
export function credentialedOrigins({
  origins,
  credentials,
  uncredentialed,
}: Policy): readonly string[] | null {
  if (!credentials || origins === '*' || uncredentialed.length === 0) return null;
  const without = new Set(uncredentialed);
  return origins.filter((origin) => !without.has(origin));
}

/** The origins that get credentials of this server although the policy gives them none. */
export function widenedOrigins(server: Pick<Server, 'credentials'>, policy: Policy): readonly string[] {
  const { origins, credentials, uncredentialed } = policy;
  if (origins === '*') return [];
  if (server.credentials === 'always') return credentials ? uncredentialed : origins;
  return server.credentials === 'all-origins' && credentials ? uncredentialed : [];
}
