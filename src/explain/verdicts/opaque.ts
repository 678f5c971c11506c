import { say } from '../../words/say.ts';
import { isCall } from '../is-call.ts';
import { isOpaqueRedirect } from '../labels/opaque.ts';
import type { ReasonExplanation } from '../reason-explanation.ts';

export const opaque: ReasonExplanation = {
  title: 'verdict.opaque.title',
  summary(c) {
    const { status, target } = c.evidence;
    if (isOpaqueRedirect(c)) return say('verdict.opaque.summary.redirect', { status, target });
    return isCall(c.exchange)
      ? say('verdict.opaque.summary', { status, target })
      : say('verdict.opaque.summary.element', { resourceType: c.exchange.resourceType, target });
  },
  notes: ({ exchange: { resourceType } }) =>
    resourceType === 'image' || resourceType === 'media' ? [say('note.canvas-tainted')] : [],
  links: ['mainFetch', 'mdnRequestMode'],
};
