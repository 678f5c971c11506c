import { get } from '../../engine/fetch/header-list.ts';
import { say } from '../../words/say.ts';
import type { Advice } from '../advice.ts';

/** A response that names another origin and did not come fresh from the server. */
export const cachedForAnotherOrigin: Advice = {
  find({ decision, phase, hop, evidence: { allowed, cached } }) {
    if (decision.reason !== 'allow-origin-mismatch' || phase === 'preflight' || allowed === undefined)
      return null;
    if (hop.fromCache !== null || cached === 'true') return { allowed, cache: 'browser' };
    const age = get(hop.response?.headers ?? [], 'Age');
    return age !== null && Number(age) > 0 ? { allowed, age } : null;
  },
  title: () => say('advice.cached-for-another-origin.title'),
  text: ({ allowed, age }) =>
    age === undefined
      ? say('advice.cached-for-another-origin.by-browser', { allowed })
      : say('advice.cached-for-another-origin.by-age', { allowed, age }),
};
