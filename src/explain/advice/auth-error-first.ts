import { say } from '../../words/say.ts';
import type { Advice } from '../advice.ts';
import { isRefusal } from '../answering-layer.ts';

/** The preflight, or the request itself, was asked to log in or turned away. */
export const authErrorFirst: Advice = {
  find: ({ decision, status, phase }) =>
    decision.verdict === 'blocked' && isRefusal(status) ? { status: String(status), phase } : null,
  title: ({ phase }) =>
    phase === 'preflight'
      ? say('advice.auth-error-first.title.preflight')
      : say('advice.auth-error-first.title.actual'),
  text: ({ status, phase }) =>
    phase === 'preflight'
      ? say('advice.auth-error-first.preflight')
      : say('advice.auth-error-first.actual', { status }),
};
