import { get } from '../../engine/fetch/header-list.ts';
import { say } from '../../words/say.ts';
import type { Advice } from '../advice.ts';

export const authorizationCoveredByWildcard: Advice = {
  find({ decision, hop }) {
    const passed = decision.trace.some(
      ({ step, subject, outcome }) =>
        step === 'header-allowed' && subject === 'authorization' && outcome === 'pass',
    );
    const allowed = get(hop.preflight?.response?.headers ?? [], 'Access-Control-Allow-Headers');
    const names = (allowed ?? '').split(',').map((name) => name.trim().toLowerCase());
    return passed && allowed !== null && names.includes('*') && !names.includes('authorization')
      ? { allowed }
      : null;
  },
  title: () => say('advice.authorization-covered-by-wildcard.title'),
  text: () => say('advice.authorization-covered-by-wildcard.text'),
};
