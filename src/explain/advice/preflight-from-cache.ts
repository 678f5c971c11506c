import { say } from '../../words/say.ts';
import type { Advice } from '../advice.ts';

/** The request needed a preflight, none was sent, and it got a response: the browser had one in its cache. */
export const preflightFromCache: Advice = {
  find: ({ exchange, decision, hop, evidence: { method } }) =>
    method !== undefined &&
    exchange.serviceWorker === 'none' &&
    decision.preflightCauses.length > 0 &&
    hop.response !== null &&
    exchange.hops.every(({ preflight }) => preflight === null)
      ? { method }
      : null,
  title: () => say('advice.preflight-from-cache.title'),
  text: () => say('advice.preflight-from-cache.text'),
};
