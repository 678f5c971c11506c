import { decide } from '../../engine/decide/decide.ts';
import { forAnotherBrowser } from '../../engine/decide/for-another-browser.ts';
import { refusedForPlainHttp } from '../../engine/decide/refused-for-plain-http.ts';
import type { Decision } from '../../engine/decision.ts';
import { chromium, firefox, webkit } from '../../engine/profiles/register.ts';
import { rulesName } from '../../words/rules-name.ts';
import { say } from '../../words/say.ts';
import type { Text } from '../../words/text.ts';
import type { Advice } from '../advice.ts';

/** Whose rules pages meet, as they are now. */
const shipping = [chromium(null), firefox(null), webkit(null)] as const;

/**
 * That the same requests and responses end otherwise in another browser. Said only where one of the browsers comes to the
 * decision at hand by its rules: else it turned on something that was not in the headers, and others may have met it too.
 */
export const differsByBrowser: Advice = {
  find({ exchange, decision }) {
    const own = endOf(decision);
    if (own === null || exchange.outcome.kind === 'pending') return null;
    const same = forAnotherBrowser(exchange, decision);
    const all = shipping.map((profile) => ({
      name: profile.id,
      decision: decide(refusedForPlainHttp(same, profile), profile),
    }));
    if (!all.some((each) => endOf(each.decision) === own && each.decision.reason === decision.reason))
      return null;
    const others = all.filter((each) => endOf(each.decision) === (own === 'read' ? 'hidden' : 'read'));
    const [first] = others;
    if (first === undefined) return null;
    return {
      browsers: others.map(({ name }) => name).join(' '),
      ...(first.decision.reason !== null && { reason: first.decision.reason }),
    };
  },
  title: () => say('advice.differs-by-browser.title'),
  text: ({ browsers, reason }) =>
    reason === undefined
      ? say('advice.differs-by-browser.text.read', { browsers: namesOf(browsers) })
      : say('advice.differs-by-browser.text.hidden', {
          browsers: namesOf(browsers),
          reason: say(`reason.${reason}.title` as 'reason.allow-origin-missing.title'),
        }),
};

/** What script gets; null: nothing that turns on the browser's rules, or it is not known. */
function endOf({ verdict, reason }: Decision): 'read' | 'hidden' | null {
  if (verdict === 'allowed') return 'read';
  return verdict === 'blocked' || reason === 'mixed-content' ? 'hidden' : null;
}

function namesOf(browsers = ''): Text {
  const names = browsers.split(' ').map((name) => rulesName({ name: name as 'chromium', version: null }));
  return [{ text: names.join(', ') }];
}
