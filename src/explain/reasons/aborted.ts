import { say } from '../../words/say.ts';
import type { ReasonExplanation } from '../reason-explanation.ts';

export const aborted: ReasonExplanation = {
  title: 'reason.aborted.title',
  summary: ({ response, hop: { symptom }, evidence: { method, target, status, netError } }) => {
    if (symptom === 'connected') return say('reason.aborted.summary.connected', { method, target });
    if (symptom === 'never-opened') return say('reason.aborted.summary.at-once', { method, target });
    if (response === null && !netError) return say('reason.aborted.summary.unnamed', { method, target });
    if (response !== null && !netError)
      return say('reason.aborted.summary.withheld', { status, method, target });
    return response === null
      ? say('reason.aborted.summary', { method, target, netError })
      : say('reason.aborted.summary.unread', { status, method, target, netError });
  },
  notes: () => [say('note.aborted-on-purpose')],
  links: ['mdnAbort'],
};
