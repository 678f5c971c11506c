import { say } from '../../words/say.ts';
import type { Advice } from '../advice.ts';

/** Nothing in the capture tells which preflight belongs to which of several equal requests. */
export const alikeRequests: Advice = {
  find: ({ exchange }) => (exchange.alike.length === 0 ? null : { count: String(exchange.alike.length) }),
  title: () => say('advice.alike-requests.title'),
  text: ({ count }) =>
    count === '1' ? say('advice.alike-requests.one') : say('advice.alike-requests.many', { count }),
};
