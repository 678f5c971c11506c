import { say } from '../../words/say.ts';
import type { Advice } from '../advice.ts';

export const contentTypeWithoutBody: Advice = {
  find({ exchange, decision }) {
    const { method } = exchange.hops[0].request;
    if (method !== 'GET' && method !== 'HEAD') return null;
    const cause = decision.preflightCauses.find(
      (each) => each.kind === 'header' && each.name.toLowerCase() === 'content-type',
    );
    return cause?.kind === 'header' ? { method, value: cause.value } : null;
  },
  title: () => say('advice.content-type-without-body.title'),
  text: ({ method, value }) => say('advice.content-type-without-body.text', { method, value }),
};
