import { get } from '../../engine/fetch/header-list.ts';
import { say } from '../../words/say.ts';
import type { Advice } from '../advice.ts';
import { isRefusal } from '../responding-layer.ts';

/** The preflight, or the request itself, was asked to log in or turned away. */
export const authErrorFirst: Advice = {
  find({ decision, status, phase, response }) {
    if (decision.verdict !== 'blocked' || !isRefusal(status)) return null;
    // A 403 to a preflight says no to an origin, a method or a header as well: only a challenge says that a login is wanted.
    const challenge = get(response?.headers ?? [], 'WWW-Authenticate');
    return phase === 'preflight' && status === 403 && challenge === null
      ? null
      : { status: String(status), phase };
  },
  title: ({ phase }) =>
    phase === 'preflight'
      ? say('advice.auth-error-first.title.preflight')
      : say('advice.auth-error-first.title.actual'),
  text: ({ status, phase }) =>
    phase === 'preflight'
      ? say('advice.auth-error-first.preflight')
      : say('advice.auth-error-first.actual', { status }),
};
