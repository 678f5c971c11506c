import { get } from '../../engine/fetch/header-list.ts';
import { isRedirect } from '../../engine/fetch/redirect.ts';
import { placeOf } from '../by-status.ts';
import type { Draft } from '../remedy.ts';
import type { Signature } from '../signature.ts';
import { headerGround } from '../signature.ts';

/** The Identity-Aware Proxy's own response, mostly a redirect to Google's login. */
export const googleIap: Signature = {
  find({ c, response, url }) {
    const ground = headerGround(response, 'x-goog-iap-generated-response');
    if (ground === null) return null;
    const grounds = [ground];
    if (c.exchange.resourceType === 'manifest')
      return { drafts: [{ id: 'manifest-with-credentials', grounds, suffices: true }], instead: true };
    const login: Draft = { id: 'open-the-login', grounds };
    const target = url.origin;
    if (!isRedirect(response))
      return { drafts: [{ id: 'renew-token', grounds, target }, login], instead: true };
    const location = placeOf(get(response.headers, 'Location') ?? '');
    return { drafts: [{ id: 'answer-401', grounds, target, evidence: { location } }, login], instead: true };
  },
};
