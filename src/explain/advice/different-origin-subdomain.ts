import { say } from '../../words/say.ts';
import type { Advice } from '../advice.ts';
import { differentOrigin } from '../different-origin.ts';

export const differentOriginSubdomain: Advice = {
  find: (c) => differentOrigin(c, 'subdomain'),
  title: () => say('advice.different-origin-subdomain.title'),
  text: ({ pageOrigin, target }) => say('advice.different-origin-subdomain.text', { pageOrigin, target }),
};
