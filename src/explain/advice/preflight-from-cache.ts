import { say } from '../../words/say.ts';
import type { Advice } from '../advice.ts';

/** The request needed a permission, nobody was asked, and it was answered: the browser had one from before. */
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
