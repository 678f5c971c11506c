import { sayCount } from '../../words/plural.ts';
import { say } from '../../words/say.ts';
import type { Advice } from '../advice.ts';

/** Nothing in the capture tells which preflight belongs to which of several equal requests. */
export const alikeRequests: Advice = {
  find: ({ exchange }) => (exchange.alike.length === 0 ? null : { count: String(exchange.alike.length) }),
  title: () => say('advice.alike-requests.title'),
  text: ({ count }) => sayCount('advice.alike-requests', Number(count)),
};
