import { say } from '../../words/say.ts';
import type { Case } from '../case.ts';
import type { ReasonExplanation } from '../reason-explanation.ts';

export const notCors: ReasonExplanation = {
  title: 'verdict.not-cors.title',
  label(c) {
    switch (kind(c)) {
      case 'websocket':
        return say('verdict.not-cors.label.websocket');
      case 'webtransport':
        return say('verdict.not-cors.label.webtransport');
      case 'navigate':
        return say('verdict.not-cors.label.navigate');
      case 'same-origin':
        return say('verdict.not-cors.label.same-origin');
      case 'other':
        return say('verdict.not-cors.label');
    }
  },
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

function kind({
  decision,
  evidence,
}: Case): 'websocket' | 'webtransport' | 'navigate' | 'same-origin' | 'other' {
  const [mode] = decision.mode.candidates;
  if (mode === 'websocket' || mode === 'webtransport' || mode === 'navigate') return mode;
  return evidence.target === decision.origin.candidates[0] ? 'same-origin' : 'other';
}
