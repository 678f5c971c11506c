import { say } from '../../words/say.ts';
import type { Text } from '../../words/text.ts';
import type { Case } from '../case.ts';
import { consequence } from '../phase-words.ts';
import type { ReasonExplanation } from '../reason-explanation.ts';
import { isRefusal, isServerError, isUnknownToServer } from '../responding-layer.ts';

export const preflightStatusNotOk: ReasonExplanation = {
  title: 'reason.preflight-status-not-ok.title',
  summary: (c) => {
    const { target, method, status } = c.evidence;
    return say('reason.preflight-status-not-ok.summary', {
      target,
      method,
      status,
      consequence: consequence(c),
    });
  },
  notes: bareQuestion,
  links: ['preflightFetch', 'mdnPreflightDidNotSucceed'],
};

/** For a status that names no cause of its own: what a preflight lacks that the server may have wanted. */
export function bareQuestion({ status }: Case): readonly Text[] {
  return isServerError(status) || isRefusal(status) || isUnknownToServer(status)
    ? []
    : [say('note.preflight-is-bare')];
}
