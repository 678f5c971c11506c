import { say } from '../../words/say.ts';
import type { Advice } from '../advice.ts';
import { loginRedirect } from './login-redirect.ts';

/** Told only where the origin is what failed, and nothing better can be said of the redirect. */
export const redirectTaintedOrigin: Advice = {
  find(c) {
    const { tainted, url } = c.evidence;
    const { reason } = c.decision;
    // A server with a list of origins leaves the header out for one that is not on it.
    const byOrigin = reason === 'allow-origin-mismatch' || reason === 'allow-origin-missing';
    if (!byOrigin || tainted !== 'true' || url === undefined) return null;
    return loginRedirect.find(c) === null ? { url } : null;
  },
  title: () => say('advice.redirect-tainted-origin.title'),
  text: ({ url }) => say('advice.redirect-tainted-origin.text', { url }),
};
