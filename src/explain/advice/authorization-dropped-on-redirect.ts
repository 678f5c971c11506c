import type { Hop } from '../../engine/exchange.ts';
import { get } from '../../engine/fetch/header-list.ts';
import { originOf } from '../../url/origin-of.ts';
import { say } from '../../words/say.ts';
import type { Advice } from '../advice.ts';

/** Two neighbouring hops, the first with Authorization and the second, at another origin, without. */
export const authorizationDroppedOnRedirect: Advice = {
  find({ exchange: { hops } }) {
    for (const [index, hop] of hops.entries()) {
      const next = hops[index + 1];
      if (next && carries(hop) === true && carries(next) === false) {
        const [from, to] = [originOf(hop.url), originOf(next.url)];
        if (from !== null && to !== null && from !== to) return { target: to };
      }
    }
    return null;
  },
  title: () => say('advice.authorization-dropped-on-redirect.title'),
  text: ({ target }) => say('advice.authorization-dropped-on-redirect.text', { target }),
};

/** null: the capture does not say, because there are no headers or its writer took Authorization out. */
function carries({ request: { headers, headersKind } }: Hop): boolean | null {
  if (headers === null || headersKind === 'sanitized') return null;
  return get(headers, 'Authorization') !== null;
}
