import { say } from '../../words/say.ts';
import type { Case } from '../case.ts';
import type { ReasonExplanation } from '../reason-explanation.ts';
import { withoutUserInfo } from '../without-user-info.ts';

export const schemeNotCors: ReasonExplanation = {
  title: 'reason.scheme-not-cors.title',
  summary(c) {
    const { pageOrigin, url } = c.evidence;
    const redirect = redirectOf(c);
    return redirect === null
      ? say('reason.scheme-not-cors.summary', { pageOrigin, url })
      : say('reason.scheme-not-cors.summary.redirect', redirect);
  },
  notes: () => [],
  links: ['mainFetch', 'mdnRequestNotHttp'],
};

/** null: it was the page itself that asked for the address. */
function redirectOf({ exchange, decision, phase, evidence: { url, location } }: Case) {
  if (phase === 'redirect') return { url, location: withoutUserInfo(location) };
  const before = exchange.hops[decision.hop - 1];
  return before === undefined ? null : { url: before.url, location: withoutUserInfo(url) };
}
