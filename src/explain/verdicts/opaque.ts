import { say } from '../../words/say.ts';
import { isCall } from '../is-call.ts';
import type { ReasonExplanation } from '../reason-explanation.ts';

export const opaque: ReasonExplanation = {
  title: 'verdict.opaque.title',
  label: () => say('verdict.opaque.label'),
  summary: ({ exchange, evidence: { status, target } }) =>
    isCall(exchange)
      ? say('verdict.opaque.summary', { status, target })
      : say('verdict.opaque.summary.element', { resourceType: exchange.resourceType, target }),
  job: ({ exchange }) => (isCall(exchange) ? 'page-code' : 'nobody'),
  notes: ({ exchange: { resourceType } }) =>
    resourceType === 'image' || resourceType === 'media' ? [say('note.canvas-tainted')] : [],
  links: ['mainFetch', 'mdnRequestMode'],
};
