import type { Exchange, Hop } from '../../engine/exchange.ts';
import { get } from '../../engine/fetch/header-list.ts';
import { say } from '../../words/say.ts';
import type { ReasonExplanation } from '../reason-explanation.ts';

/** Whether the browser let pass what by the log's headers it could not: others than the server's were there. */
function isChanged({ outcome, serviceWorker, headersSet }: Exchange, { response }: Hop): boolean {
  if (outcome.kind !== 'success' || serviceWorker === 'page' || headersSet !== undefined) return false;
  // A 304 lists none of those that were stored.
  if (response === null || response.status === 304) return false;
  return get(response.headers, 'Access-Control-Allow-Origin') === null;
}

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
  notes: ({ exchange, hop }) => (isChanged(exchange, hop) ? [say('note.headers-added')] : []),
  links: ['corsCheck', 'mdnCors'],
};
