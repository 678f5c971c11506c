import type { CapturedResponse } from '../engine/exchange.ts';
import type { HintKey } from './known-servers/known-server.ts';
import type { Ground } from './remedy.ts';
import { bodyGround, isError } from './signature.ts';

/** Protections of forms that compare the page's origin with the application's own address, by what they say. */
const checks: readonly (readonly [says: RegExp, hint: HintKey])[] = [
  [
    /HTTP Origin header \([^)]{0,200}\) didn['’&#;x\d]{1,6}t match request\.base_url/,
    'remedy.hint.own-origin.rails',
  ],
  [/(?:Origin|Referer) checking failed/, 'remedy.hint.own-origin.django'],
  [/Cross-site (?:POST|PUT|PATCH|DELETE) form submissions are forbidden/, 'remedy.hint.own-origin.sveltekit'],
  [
    /Invalid Server Actions request|`?x-forwarded-host`? (?:header|and `origin` headers)/,
    'remedy.hint.own-origin.nextjs',
  ],
];

export function originCheck(
  response: CapturedResponse,
): { readonly ground: Ground; readonly hint: HintKey } | null {
  if (!isError(response)) return null;
  for (const [says, hint] of checks) {
    const ground = bodyGround(response, says);
    if (ground !== null) return { ground, hint };
  }
  return null;
}
