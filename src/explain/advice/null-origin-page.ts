import { say } from '../../words/say.ts';
import type { Advice } from '../advice.ts';

export const nullOriginPage: Advice = {
  find: ({ decision, evidence: { origin, tainted } }) =>
    decision.verdict === 'blocked' && origin === 'null' && tainted !== 'true' ? { origin } : null,
  title: () => say('advice.null-origin-page.title'),
  text: () => say('advice.null-origin-page.text'),
};
