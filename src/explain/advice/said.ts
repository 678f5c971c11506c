import type { Remedy, RemedyId } from '../../remedies/index.ts';

/** The remedies that say the same as an advice, or know better; `any`: whatever is to be done first. */
const said: ReadonlyMap<string, 'any' | readonly RemedyId[]> = new Map(
  Object.entries<'any' | readonly RemedyId[]>({
    'server-error-first': 'any',
    'auth-error-first': 'any',
    'options-not-handled': 'any',
    'login-redirect': [
      'answer-401',
      'answer-options-before-login',
      'manifest-with-credentials',
      'renew-cloudflare-access',
      'navigate-to-login',
      'log-in-to-company-proxy',
      'make-port-public',
      'open-vercel-protection',
      'call-storage-api',
    ],
    'call-final-address': ['call-final-address', 'sign-for-region'],
    'duplicate-from-two-layers': ['send-header-once'],
    'header-asked-in-vain': ['expose-headers'],
    'headers-not-exposed': ['expose-headers'],
    'cached-for-another-origin': ['vary-the-cache'],
    'null-origin-page': ['give-page-an-origin', 'serve-file-over-http'],
    'method-case': ['write-method-in-capitals'],
    'allow-headers-on-request': ['take-out-response-header'],
  }),
);

/** Whether an advice would say again what the remedies say, or contradict them. */
export function isSaid(id: string, remedies: readonly Remedy[]): boolean {
  // The response is not from the API: its headers are not what is missing.
  if (id === 'headers-on-preflight-only')
    return remedies.length > 0 && !remedies.some((remedy) => remedy.id === 'allow-by-cors');
  const by = said.get(id);
  if (by === undefined) return false;
  return by === 'any' ? remedies.length > 0 : remedies.some((remedy) => by.includes(remedy.id));
}
