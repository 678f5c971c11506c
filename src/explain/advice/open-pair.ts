import { say } from '../../words/say.ts';
import type { Advice } from '../advice.ts';

/** Of requests begun together, the capture does not tell which preflight was whose. */
export const openPair: Advice = {
  find: ({ exchange }) => (exchange.openPair ? {} : null),
  title: () => say('advice.open-pair.title'),
  text: () => say('advice.open-pair.text'),
};
