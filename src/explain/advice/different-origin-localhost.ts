import { say } from '../../words/say.ts';
import type { Advice } from '../advice.ts';
import { differentOrigin } from '../different-origin.ts';

export const differentOriginLocalhost: Advice = {
  find: (c) => differentOrigin(c, 'localhost-names'),
  title: () => say('advice.different-origin-localhost.title'),
  text: ({ pageOrigin, target }) => say('advice.different-origin-localhost.text', { pageOrigin, target }),
};
