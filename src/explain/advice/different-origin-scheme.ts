import { say } from '../../words/say.ts';
import type { Advice } from '../advice.ts';
import { differentOrigin } from '../different-origin.ts';

export const differentOriginScheme: Advice = {
  find: (c) => differentOrigin(c, 'scheme'),
  title: () => say('advice.different-origin-scheme.title'),
  text: ({ pageOrigin, target }) => say('advice.different-origin-scheme.text', { pageOrigin, target }),
};
