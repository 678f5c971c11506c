import { say } from '../../words/say.ts';
import type { Advice } from '../advice.ts';
import { isCall } from '../is-call.ts';

export const noCorsOpaque: Advice = {
  find: ({ exchange, decision }) =>
    // A redirect that is not followed is opaque in mode cors as well.
    decision.verdict === 'opaque' && decision.mode.candidates[0] !== 'cors' && isCall(exchange)
      ? { mode: 'no-cors' }
      : null,
  title: () => say('advice.no-cors-opaque.title'),
  text: () => say('advice.no-cors-opaque.text'),
};
