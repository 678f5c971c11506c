import { say } from '../../words/say.ts';
import type { ReasonExplanation } from '../reason-explanation.ts';

export const serviceWorkerFailed: ReasonExplanation = {
  title: 'reason.service-worker-failed.title',
  label: () => say('reason.service-worker-failed.label'),
  summary: ({ exchange: { cacheStorage }, evidence: { method, target } }) =>
    cacheStorage === undefined
      ? say('reason.service-worker-failed.summary', { method, target })
      : say('reason.service-worker-failed.summary.stored', { method, target }),
  notes: () => [],
  links: ['mdnServiceWorker'],
};
