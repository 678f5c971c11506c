import { askedInVain } from '../../engine/asked-in-vain.ts';
import { sayCount } from '../../words/plural.ts';
import { say } from '../../words/say.ts';
import type { Advice } from '../advice.ts';

/** What script looked for in a response that it could read, and did not find, since the server does not expose it. */
export const headerAskedInVain: Advice = {
  find({ exchange, decision }) {
    const names = askedInVain(exchange, decision);
    return names.length === 0 ? null : { names: names.join(', '), count: String(names.length) };
  },
  title: ({ names, count }) => sayCount('advice.header-asked-in-vain.title', Number(count), { names }),
  text: ({ names }) => say('advice.header-asked-in-vain.text', { names }),
};
