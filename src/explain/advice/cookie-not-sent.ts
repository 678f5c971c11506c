import { get } from '../../engine/fetch/header-list.ts';
import { say } from '../../words/say.ts';
import type { Advice } from '../advice.ts';
import { isRefusal } from '../responding-layer.ts';

/** Refused, with credentials, across sites, and as the wire shows without a cookie. */
export const cookieNotSent: Advice = {
  find({ decision, hop }) {
    const { headers, headersKind } = hop.request;
    const status = hop.response?.status ?? null;
    const { candidates } = decision.credentialsMode;
    if (!isRefusal(status) || candidates.length > 1 || candidates[0] !== 'include') return null;
    if (headers === null || headersKind !== 'wire') return null;
    const crossSite = get(headers, 'Sec-Fetch-Site') === 'cross-site';
    return crossSite && get(headers, 'Cookie') === null ? { status: String(status) } : null;
  },
  title: () => say('advice.cookie-not-sent.title'),
  text: ({ status }) => say('advice.cookie-not-sent.text', { status }),
};
