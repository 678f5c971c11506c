import type { Fix } from '../../../src/fix/box.ts';
import type { Owner } from '../../../src/remedies/index.ts';

/** Nobody who runs a server can do anything about what is theirs. */
const elsewhere: ReadonlySet<Owner> = new Set<Owner>([
  'page-code',
  'browser-permission',
  'browser-extension',
  'network',
  'nobody',
]);

/** Whether a text to send on says something to whoever runs the server. */
export function isForBackend({ policy, remedies }: Pick<Fix, 'policy' | 'remedies'>): boolean {
  return policy !== null || remedies.some(({ owner }) => !elsewhere.has(owner));
}
