import { say } from '../../words/say.ts';
import type { Advice } from '../advice.ts';
import { maxAge } from '../max-age.ts';

/** Nobody said for how long the permission holds, or said it so that it cannot be read. 0 is a choice, not a finding. */
export const preflightNotCached: Advice = {
  find(c) {
    const found = maxAge(c);
    if (found === null || !Number.isNaN(found.seconds)) return null;
    return found.sent === null ? {} : { maxAge: found.sent };
  },
  title: () => say('advice.preflight-not-cached.title'),
  text: ({ maxAge: sent }) =>
    sent === undefined
      ? say('advice.preflight-not-cached.text')
      : say('advice.preflight-not-cached.unreadable', { maxAge: sent }),
};
