import { say } from '../../words/say.ts';
import type { ReasonExplanation } from '../reason-explanation.ts';

export const aborted: ReasonExplanation = {
  title: 'reason.aborted.title',
  summary: ({ response, evidence: { method, target, status, netError } }) => {
    if (response === null && !netError) return say('reason.aborted.summary.unnamed', { method, target });
    return response === null
      ? say('reason.aborted.summary', { method, target, netError })
      : say('reason.aborted.summary.unread', { status, method, target, netError });
  },
  notes: () => [say('note.aborted-on-purpose')],
  links: ['mdnAbort'],
};
