import type { Policy, PolicyPart } from '../policy.ts';

/** The methods that a store of objects can allow; its rules need at least one. */
export function storeMethods(
  policy: Policy,
  takes: readonly string[],
): { readonly methods: readonly string[]; readonly lacks: readonly PolicyPart[] } {
  const methods = policy.methods.filter((method) => takes.includes(method));
  return {
    methods: methods.length > 0 ? methods : ['GET'],
    lacks: methods.length < policy.methods.length ? ['methods'] : [],
  };
}
