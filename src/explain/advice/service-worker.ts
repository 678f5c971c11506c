import { say } from '../../words/say.ts';
import type { Advice } from '../advice.ts';

const askedNobody: ReadonlySet<string> = new Set(['fallback-code', 'cache-storage', 'none', 'opaque']);

export const serviceWorker: Advice = {
  find: ({ exchange: { serviceWorker, serviceWorkerSource } }) =>
    // Where no request of its own stands beside it, the summary has said all.
    serviceWorker === 'none' || askedNobody.has(serviceWorkerSource ?? '') ? null : { side: serviceWorker },
  title: ({ side }) =>
    side === 'page' ? say('advice.service-worker.title.page') : say('advice.service-worker.title.worker'),
  text: ({ side }) =>
    side === 'page' ? say('advice.service-worker.page') : say('advice.service-worker.worker'),
};
