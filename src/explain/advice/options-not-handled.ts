import { say } from '../../words/say.ts';
import type { Advice } from '../advice.ts';
import { isUnknownToServer } from '../responding-layer.ts';

export const optionsNotHandled: Advice = {
  find: ({ decision, phase, status }) =>
    decision.verdict === 'blocked' && phase === 'preflight' && isUnknownToServer(status)
      ? { status: String(status) }
      : null,
  title: () => say('advice.options-not-handled.title'),
  text: ({ status }) => say('advice.options-not-handled.text', { status }),
};
