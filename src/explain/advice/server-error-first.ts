import { say } from '../../words/say.ts';
import type { Advice } from '../advice.ts';
import { isGatewayError, isServerError } from '../responding-layer.ts';

/** The hidden response is an error of the server. */
export const serverErrorFirst: Advice = {
  find: ({ decision, status }) =>
    decision.verdict === 'blocked' && isServerError(status) ? { status: String(status) } : null,
  title: () => say('advice.server-error-first.title'),
  text: ({ status }) =>
    isGatewayError(Number(status))
      ? say('advice.server-error-first.gateway', { status })
      : say('advice.server-error-first.text', { status }),
};
