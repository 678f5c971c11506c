import { say } from '../../words/say.ts';
import type { Text } from '../../words/text.ts';
import type { Advice } from '../advice.ts';
import { stepName } from '../steps.ts';

/** The steps that would fail next, so that one change on the server fixes everything. */
export const failsNext: Advice = {
  find: ({ decision: { also } }) => (also.length === 0 ? null : { count: String(also.length) }),
  title: () => say('advice.fails-next.title'),
  text(_found, { decision: { also } }) {
    const names = also.slice(0, 12).map(stepName);
    const [first = [], ...others] = names;
    const steps = others.reduce<Text>((text, name) => say('advice.join', { first: text, rest: name }), first);
    return say('advice.fails-next.text', { steps });
  },
};
