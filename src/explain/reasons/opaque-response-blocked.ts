import { get } from '../../engine/fetch/header-list.ts';
import { say } from '../../words/say.ts';
import type { ReasonExplanation } from '../reason-explanation.ts';

export const opaqueResponseBlocked: ReasonExplanation = {
  title: 'reason.opaque-response-blocked.title',
  summary: ({ exchange, hop, evidence: { url, status } }) =>
    say('reason.opaque-response-blocked.summary', {
      url,
      resourceType: exchange.resourceType,
      status,
      contentType: get(hop.response?.headers ?? [], 'Content-Type'),
    }),
  notes: () => [say('note.orb-fix'), say('note.console-silent')],
  links: ['opaqueResponseBlocking'],
};
