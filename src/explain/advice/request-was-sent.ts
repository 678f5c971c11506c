import { originOf } from '../../url/origin-of.ts';
import { say } from '../../words/say.ts';
import type { Advice } from '../advice.ts';

const harmless = new Set(['GET', 'HEAD', 'OPTIONS']);

/** A request that may change data got its response, but script did not. */
export const requestWasSent: Advice = {
  find({ exchange, decision, evidence }) {
    if (decision.verdict !== 'blocked' && decision.verdict !== 'opaque') return null;
    const sent = exchange.hops
      .slice(0, decision.hop + 1)
      .find(({ response, request }) => response !== null && !harmless.has(request.method));
    if (!sent) return null;
    const target = originOf(sent.url) ?? evidence.target ?? sent.url;
    return { method: sent.request.method, target };
  },
  title: ({ method }) => say('advice.request-was-sent.title', { method }),
  text: ({ method, target }) => say('advice.request-was-sent.text', { method, target }),
};
