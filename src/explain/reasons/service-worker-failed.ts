import { say } from '../../words/say.ts';
import type { ReasonExplanation } from '../reason-explanation.ts';

export const serviceWorkerFailed: ReasonExplanation = {
  title: 'reason.service-worker-failed.title',
  summary: ({ exchange: { cacheStorage, hops, serviceWorkerSource }, evidence: { method, target } }) => {
    if (serviceWorkerSource === 'opaque')
      return say('reason.service-worker-failed.summary.opaque', { method, target });
    if (serviceWorkerSource === 'none')
      return say('reason.service-worker-failed.summary.alone', { method, target });
    if (hops.at(-1)?.symptom === 'with-service-worker')
      return say('reason.service-worker-failed.summary.unseen', { method, target });
    return cacheStorage !== undefined
      ? say('reason.service-worker-failed.summary.stored', { method, target })
      : say('reason.service-worker-failed.summary', { method, target });
  },
  notes: ({ exchange: { serviceWorkerSource } }) =>
    serviceWorkerSource === 'opaque' ? [say('note.opaque-to-cors')] : [],
  links: ['mdnServiceWorker'],
};
