import { say } from '../../words/say.ts';
import type { Advice } from '../advice.ts';

const responseHeader = /^access-control-(?:allow|expose|max)-/i;

/** `Access-Control-Allow-Origin` and its like set by the page on its own request. */
export const allowHeadersOnRequest: Advice = {
  find({ exchange, decision }) {
    const caused = decision.preflightCauses.flatMap((cause) => (cause.kind === 'header' ? [cause.name] : []));
    const sent = exchange.hops.flatMap(({ request }) => (request.headers ?? []).map(([name]) => name));
    const name = [...caused, ...sent].find((each) => responseHeader.test(each));
    return name === undefined ? null : { name: name.toLowerCase() };
  },
  title: () => say('advice.allow-headers-on-request.title'),
  text: ({ name }) => say('advice.allow-headers-on-request.text', { name }),
};
