import { say } from '../../words/say.ts';
import type { ReasonExplanation } from '../reason-explanation.ts';

export const serviceWorkerFailed: ReasonExplanation = {
  title: 'reason.service-worker-failed.title',
  label: () => say('reason.service-worker-failed.label'),
  summary: ({ evidence: { method, target } }) =>
    say('reason.service-worker-failed.summary', { method, target }),
  job: () => 'page-code',
  notes: () => [],
  links: ['mdnServiceWorker'],
};
