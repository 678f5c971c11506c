import { say } from '../../words/say.ts';
import type { Advice } from '../advice.ts';
import { isCall } from '../is-call.ts';

export const noCorsOpaque: Advice = {
  find: ({ exchange, decision }) =>
    decision.verdict === 'opaque' && isCall(exchange) ? { mode: 'no-cors' } : null,
  title: () => say('advice.no-cors-opaque.title'),
  text: () => say('advice.no-cors-opaque.text'),
};
