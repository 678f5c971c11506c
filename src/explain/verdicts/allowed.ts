import { get } from '../../engine/fetch/header-list.ts';
import { say } from '../../words/say.ts';
import type { Text } from '../../words/text.ts';
import type { Case } from '../case.ts';
import { hiddenHeaders } from '../hidden-headers.ts';
import type { ReasonExplanation } from '../reason-explanation.ts';

/** Milliseconds from which a preflight is worth a word in the list. */
const WORTH_SAYING = 100;

export const allowed: ReasonExplanation = {
  title: 'verdict.allowed.title',
  label,
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

/** The list has room for one thing more: an error status, else hidden headers, else what the preflight cost. */
function label({ exchange, decision, status }: Case): Text {
  if (status !== null && status >= 400) return say('verdict.allowed.label.status', { status });
  const count = hiddenHeaders(decision).length;
  if (count === 1) return say('verdict.allowed.label.hidden.one');
  if (count > 1) return say('verdict.allowed.label.hidden.many', { count });
  const ms = exchange.hops.reduce((sum, hop) => sum + Math.max(0, hop.preflight?.time ?? 0), 0);
  return ms >= WORTH_SAYING
    ? say('verdict.allowed.label.preflight-cost', { ms: Math.round(ms) })
    : say('verdict.allowed.label');
}
