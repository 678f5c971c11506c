import { say } from '../../words/say.ts';
import type { Advice } from '../advice.ts';
import { differentOrigin } from '../different-origin.ts';

export const differentOriginPort: Advice = {
  find: (c) => differentOrigin(c, 'port'),
  title: () => say('advice.different-origin-port.title'),
  text: ({ pageOrigin, target }) => say('advice.different-origin-port.text', { pageOrigin, target }),
};
