import { get } from '../../engine/fetch/header-list.ts';
import { say } from '../../words/say.ts';
import type { Case } from '../case.ts';
import type { ReasonExplanation } from '../reason-explanation.ts';
import { isReportedByChromium } from '../reported-by-chromium.ts';

/** Whether the type itself was refused, which is so within an origin, too: `nosniff`, and modules. */
function isStrict({ exchange, hop, decision }: Case): boolean {
  if (!['script', 'stylesheet'].includes(exchange.resourceType)) return false;
  const options = get(hop.response?.headers ?? [], 'X-Content-Type-Options');
  return options?.trim().toLowerCase() === 'nosniff' || decision.mode.candidates[0] === 'cors';
}

export const opaqueResponseBlocked: ReasonExplanation = {
  title: 'reason.opaque-response-blocked.title',
  summary(about) {
    const { exchange, hop, evidence } = about;
    const { url, status } = evidence;
    const { resourceType } = exchange;
    const contentType = get(hop.response?.headers ?? [], 'Content-Type');
    return isStrict(about)
      ? say('reason.opaque-response-blocked.summary.strict', { url, resourceType, status, contentType })
      : say('reason.opaque-response-blocked.summary', { url, resourceType, status, contentType });
  },
  // Firefox writes a line of its own.
  notes: ({ exchange }) => [
    say('note.orb-fix'),
    ...(isReportedByChromium(exchange) ? [say('note.console-silent')] : []),
  ],
  links: ['opaqueResponseBlocking'],
};
