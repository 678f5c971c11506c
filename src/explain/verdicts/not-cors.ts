import { say } from '../../words/say.ts';
import { kind } from '../labels/not-cors.ts';
import type { ReasonExplanation } from '../reason-explanation.ts';

export const notCors: ReasonExplanation = {
  title: 'verdict.not-cors.title',
  summary(c) {
    const { target, url } = c.evidence;
    switch (kind(c)) {
      case 'websocket':
        return say('verdict.not-cors.summary.websocket', { target });
      case 'webtransport':
        return say('verdict.not-cors.summary.webtransport', { target });
      case 'navigate':
        return say('verdict.not-cors.summary.navigate', { url });
      case 'same-origin':
        return say('verdict.not-cors.summary.same-origin', { target });
      case 'other':
        return say('verdict.not-cors.summary', { url });
    }
  },
  notes: () => [],
  links: ['mdnSameOriginPolicy'],
};
