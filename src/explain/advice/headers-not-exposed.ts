import { sayCount } from '../../words/plural.ts';
import { say } from '../../words/say.ts';
import type { Advice } from '../advice.ts';
import { hiddenHeaders } from '../hidden-headers.ts';

/** Headers of the application that the server did not expose. */
export const headersNotExposed: Advice = {
  find({ decision }) {
    const names = hiddenHeaders(decision);
    return names.length === 0 ? null : { names: names.join(', '), count: String(names.length) };
  },
  title: ({ count }) => sayCount('advice.headers-not-exposed.title', Number(count)),
  text: ({ names }) => say('advice.headers-not-exposed.text', { names }),
};
