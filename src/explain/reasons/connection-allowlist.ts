import { get } from '../../engine/fetch/header-list.ts';
import { say } from '../../words/say.ts';
import type { ReasonExplanation } from '../reason-explanation.ts';

export const connectionAllowlist: ReasonExplanation = {
  title: 'reason.connection-allowlist.title',
  summary: ({ exchange: { client }, evidence: { pageOrigin, target, netError } }) => {
    const policy = get(client.document?.policies ?? [], 'Connection-Allowlist');
    return policy === null
      ? say('reason.connection-allowlist.summary.unnamed', { pageOrigin, target, netError })
      : say('reason.connection-allowlist.summary', { document: client.document?.url, policy, target });
  },
  notes: () => [say('note.connection-allowlist-fix')],
  links: ['connectionAllowlist'],
};
