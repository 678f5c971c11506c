import { isRedirect } from '../../engine/fetch/redirect.ts';
import { say } from '../../words/say.ts';
import type { Case } from '../case.ts';
import type { ReasonExplanation } from '../reason-explanation.ts';
import { isReportedByChromium } from '../reported-by-chromium.ts';

export const mixedContent: ReasonExplanation = {
  title: 'reason.mixed-content.title',
  summary: (about) => {
    const { pageOrigin, target, location } = about.evidence;
    return isOfRedirect(about)
      ? say('reason.mixed-content.summary.redirect', { pageOrigin, target, location })
      : say('reason.mixed-content.summary', { pageOrigin, target });
  },
  notes: (about) => {
    if (isOfRedirect(about)) return [say('note.mixed-content-redirect')];
    const [space] = about.exchange.targetAddressSpace.candidates;
    // A name tells nothing of its address, and what was never connected to has none.
    const isLocalHelped = space !== 'public' && isReportedByChromium(about.exchange);
    const mayBeLocal = isLocalHelped ? [say('note.mixed-content-local')] : [];
    return [say('note.mixed-content-fix'), ...mayBeLocal];
  },
  links: ['mdnMixedContent'],
};

function isOfRedirect({ response }: Case): boolean {
  return response !== null && isRedirect(response);
}
