import { say } from '../../words/say.ts';
import type { Advice } from '../advice.ts';
import { preflightCauseWords } from '../preflight-causes.ts';

/** What asking first cost a request that was then sent, and the first thing that made it necessary. */
export const preflightCost: Advice = {
  find({ exchange, decision, evidence: { method } }) {
    if (decision.verdict !== 'allowed' || method === undefined) return null;
    const times = exchange.hops.flatMap(({ preflight }) => preflight?.time ?? []);
    const ms = Math.round(times.reduce((sum, time) => sum + Math.max(0, time), 0));
    return ms > 0 ? { ms: String(ms), method } : null;
  },
  title: ({ ms }) => say('advice.preflight-cost.title', { ms }),
  text({ ms, method }, { decision }) {
    const cause = decision.preflightCauses.slice(0, 1).flatMap(preflightCauseWords);
    return say('advice.preflight-cost.text', { ms, method, cause });
  },
};
