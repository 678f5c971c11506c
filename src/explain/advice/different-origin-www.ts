import { say } from '../../words/say.ts';
import type { Advice } from '../advice.ts';
import { differentOrigin } from '../different-origin.ts';

export const differentOriginWww: Advice = {
  find: (c) => differentOrigin(c, 'www'),
  title: () => say('advice.different-origin-www.title'),
  text: ({ pageOrigin, target }) => say('advice.different-origin-www.text', { pageOrigin, target }),
};
