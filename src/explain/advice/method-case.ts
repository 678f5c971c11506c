import { normalizeMethod } from '../../engine/fetch/method.ts';
import { say } from '../../words/say.ts';
import type { Advice } from '../advice.ts';

// Methods that servers know in capitals and that browsers do not put into capitals.
const known = new Set(['PATCH', 'PROPFIND', 'REPORT', 'SEARCH', 'LINK', 'UNLINK', 'PURGE', 'QUERY']);

export const methodCase: Advice = {
  find({ exchange }) {
    const { method } = exchange.hops[0].request;
    const upper = method.toUpperCase();
    return known.has(upper) && normalizeMethod(method) !== upper ? { method, upper } : null;
  },
  title: ({ method }) => say('advice.method-case.title', { method }),
  text: ({ method, upper }) => say('advice.method-case.text', { method, upper }),
};
