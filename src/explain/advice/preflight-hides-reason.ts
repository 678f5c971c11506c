import { get } from '../../engine/fetch/header-list.ts';
import { say } from '../../words/say.ts';
import type { Advice } from '../advice.ts';

/** A preflight that went well but for the headers: rs/cors, go-chi/cors and rack-cors say no to a method like that. */
export const preflightHidesReason: Advice = {
  find({ decision, phase, status, hop }) {
    if (decision.reason !== 'allow-origin-missing' || phase !== 'preflight') return null;
    if (status === null || status < 200 || status > 299) return null;
    const headers = hop.preflight?.request.headers ?? [];
    const asked = [
      get(headers, 'Access-Control-Request-Method'),
      get(headers, 'Access-Control-Request-Headers'),
    ].filter((value) => value !== null);
    return asked.length === 0 ? null : { asked: asked.join(', ').replace(/,(?=\S)/g, ', ') };
  },
  title: () => say('advice.preflight-hides-reason.title'),
  text: ({ asked }) => say('advice.preflight-hides-reason.text', { asked }),
};
