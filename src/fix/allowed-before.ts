import { grantedIn, responsesOf } from './granted.ts';
import type { Need } from './need.ts';
import type { Policy, PolicyPart } from './policy.ts';
import { policyOf } from './policy-of.ts';
import { seenIn } from './seen.ts';

/**
 * What the server allows now, so that what is new in a configuration can be told from what is not: all that it was seen to
 * allow, but for the parts that failed. There it is what the requests themselves were allowed, since other paths of a
 * server may allow more. null: nothing that could stand.
 */
export function allowedBefore(
  target: string,
  needs: readonly Need[],
  beside: readonly Need[],
  failed: ReadonlySet<PolicyPart>,
): Policy | null {
  const all = allowed(target, needs, beside);
  if (all === null || beside.length === 0) return all;
  const own = allowed(target, needs, []);
  return {
    ...all,
    ...(failed.has('methods') && { methods: own?.methods ?? [] }),
    ...(failed.has('requestHeaders') && { requestHeaders: own?.requestHeaders ?? [] }),
    ...(failed.has('exposedHeaders') && { exposedHeaders: own?.exposedHeaders ?? [] }),
    ...(failed.has('credentials') && { credentials: own?.credentials ?? false }),
    // No page is of the API's own origin: every line with an origin is new.
    ...(failed.has('origins') && { origins: own?.origins ?? [target] }),
    ...(failed.has('varyOrigin') && { varyOrigin: own?.varyOrigin ?? false }),
  };
}

function allowed(target: string, needs: readonly Need[], beside: readonly Need[]): Policy | null {
  return policyOf({
    ...{ target, needs: [], expose: [], maxAge: null },
    seen: seenIn([...needs, ...beside].flatMap(responsesOf)),
    granted: grantedIn(needs, false, beside),
  });
}
