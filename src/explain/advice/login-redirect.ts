import { get } from '../../engine/fetch/header-list.ts';
import { say } from '../../words/say.ts';
import type { Advice } from '../advice.ts';
import { withoutQuery } from '../without-query.ts';

const loginPath = /\b(?:log-?in|sign-?in|sso|oauth2?|saml2?|authorize|openid-connect|adfs|cas)\b/i;

/** The request was redirected to a login page: by the response where it failed, or by the redirect before. */
export const loginRedirect: Advice = {
  find({ exchange, decision, response }) {
    if (decision.verdict !== 'blocked') return null;
    const previous = exchange.hops[decision.hop - 1];
    const led = [response, previous?.response ?? null]
      .map((response) => (response ? get(response.headers, 'Location') : null))
      .find((location) => location !== null && loginPath.test(withoutQuery(location)));
    return led ? { location: withoutQuery(led) } : null;
  },
  title: () => say('advice.login-redirect.title'),
  text: ({ location }) => say('advice.login-redirect.text', { location }),
};
