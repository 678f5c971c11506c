import { lastHop } from '../../engine/exchange.ts';
import { say } from '../../words/say.ts';
import type { Advice } from '../advice.ts';

/**
 * Chromium reports a body that script aborted, one that nobody read, and one that broke off behind a service worker alike.
 * Script had its response in each case.
 */
export const bodyNotRead: Advice = {
  find({ exchange, decision: { verdict } }) {
    const { bodyGivenUp, request, response } = lastHop(exchange);
    if (bodyGivenUp === undefined || (verdict !== 'allowed' && verdict !== 'not-cors')) return null;
    const hasNoBody = request.method === 'HEAD' || [204, 205, 304].includes(response?.status ?? 0);
    return hasNoBody ? null : { serviceWorker: exchange.serviceWorker };
  },
  title: () => say('advice.body-not-read.title'),
  text: ({ serviceWorker }) =>
    say(serviceWorker === 'page' ? 'advice.body-not-read.text.service-worker' : 'advice.body-not-read.text'),
};
