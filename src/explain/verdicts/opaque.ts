import { isRedirect } from '../../engine/fetch/redirect.ts';
import { say } from '../../words/say.ts';
import type { Case } from '../case.ts';
import { isCall } from '../is-call.ts';
import type { ReasonExplanation } from '../reason-explanation.ts';

export const opaque: ReasonExplanation = {
  title: 'verdict.opaque.title',
  label: (c) => say(isOpaqueRedirect(c) ? 'verdict.opaque.label.redirect' : 'verdict.opaque.label'),
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

/** Whether a call in mode `cors` follows no redirects and met one: script gets an opaque-redirect filtered response. */
function isOpaqueRedirect({ decision, response }: Case): boolean {
  return decision.mode.candidates[0] === 'cors' && response !== null && isRedirect(response);
}
