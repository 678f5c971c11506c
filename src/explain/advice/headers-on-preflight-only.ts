import { get } from '../../engine/fetch/header-list.ts';
import { say } from '../../words/say.ts';
import type { Advice } from '../advice.ts';

export const headersOnPreflightOnly: Advice = {
  find({ decision, phase, hop, evidence: { method } }) {
    if (decision.reason !== 'allow-origin-missing' || phase === 'preflight') return null;
    const allowed = get(hop.preflight?.response?.headers ?? [], 'Access-Control-Allow-Origin');
    return allowed === null || method === undefined ? null : { allowed, method };
  },
  title: () => say('advice.headers-on-preflight-only.title'),
  text: ({ allowed, method }) => say('advice.headers-on-preflight-only.text', { allowed, method }),
};
