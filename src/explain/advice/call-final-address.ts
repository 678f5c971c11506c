import { get } from '../../engine/fetch/header-list.ts';
import { locationUrl } from '../../engine/fetch/redirect.ts';
import { parseUrl } from '../../url/parse-url.ts';
import { say } from '../../words/say.ts';
import type { Advice } from '../advice.ts';

/** A redirect that only tidies the address, so that the page can do without it. */
export const callFinalAddress: Advice = {
  find({ decision, response, evidence: { url = '' } }) {
    if (decision.verdict !== 'blocked' || response === null || response.status < 300 || response.status > 399)
      return null;
    const location = get(response.headers, 'Location');
    const to = location === null ? null : locationUrl(location, url);
    const from = parseUrl(url);
    if (to === null || to.username !== '' || to.password !== '' || from === null) return null;
    const change = changeBetween(from, to);
    return change === null ? null : { change, location: to.href };
  },
  title: () => say('advice.call-final-address.title'),
  text({ change, location }) {
    if (change === 'slash') return say('advice.call-final-address.slash', { location });
    return change === 'https'
      ? say('advice.call-final-address.https', { location })
      : say('advice.call-final-address.host', { location });
  },
};

function changeBetween(from: URL, to: URL): 'slash' | 'https' | 'host' | null {
  const path = ({ pathname, search }: URL) => pathname.replace(/\/$/, '') + search;
  if (path(from) !== path(to)) return null;
  if (from.hostname !== to.hostname) return 'host';
  if (from.protocol === 'http:' && to.protocol === 'https:') return 'https';
  return from.origin === to.origin && from.pathname !== to.pathname ? 'slash' : null;
}
