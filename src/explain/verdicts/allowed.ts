import { get } from '../../engine/fetch/header-list.ts';
import { say } from '../../words/say.ts';
import type { ReasonExplanation } from '../reason-explanation.ts';

export const allowed: ReasonExplanation = {
  title: 'verdict.allowed.title',
  summary({ exchange, hop, evidence: { status, target, pageOrigin } }) {
    const { serviceWorker, serviceWorkerSource } = exchange;
    if (serviceWorker === 'page') {
      if (serviceWorkerSource === 'fallback-code')
        return say('verdict.allowed.summary.made-up', { status, target });
      return serviceWorkerSource === 'cache-storage'
        ? say('verdict.allowed.summary.cache-storage', { status, target })
        : say('verdict.allowed.summary.service-worker', { status, target });
    }
    const page = pageOrigin === 'null' ? say('page.without-origin') : say('page.at', { pageOrigin });
    const allowedOrigin = get(hop.response?.headers ?? [], 'Access-Control-Allow-Origin');
    return allowedOrigin === null
      ? say('verdict.allowed.summary.without-header', { page, status, target })
      : say('verdict.allowed.summary', { status, target, allowed: allowedOrigin, page });
  },
  notes: () => [],
  links: ['corsCheck', 'mdnCors'],
};
