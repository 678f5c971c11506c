import type { Remedy } from './remedy.ts';

/** What is to be done before a configuration is of use, and what may be done in its place, each in its order. */
export function aroundHeaders(remedies: readonly Remedy[]): {
  readonly before: readonly Remedy[];
  readonly after: readonly Remedy[];
} {
  const at = remedies.findIndex(({ kind }) => kind === 'cors-policy');
  const before = at === -1 ? remedies : remedies.slice(0, at);
  const after = remedies.slice(before.length).filter(({ kind }) => kind !== 'cors-policy');
  return { before, after };
}
