import type { Exchange } from '../../engine/exchange.ts';
import { say } from '../../words/say.ts';
import type { ReasonExplanation } from '../reason-explanation.ts';

/** Whether the local network may have been refused, and where the page comes from would tell. */
function mayBeGated({ client, targetAddressSpace: { candidates } }: Exchange): boolean {
  return (
    client.addressSpace.source === 'nothing' && (candidates[0] === 'loopback' || candidates[0] === 'local')
  );
}

export const blockedWithoutTrace: ReasonExplanation = {
  title: 'reason.blocked-without-trace.title',
  summary: ({ evidence: { method, target } }) =>
    say('reason.blocked-without-trace.summary', { method, target }),
  notes({ exchange, response }) {
    const { responseUnseen, lacks } = exchange;
    if (lacks !== undefined) return [say(`note.file-lacks.${lacks}`)];
    if (responseUnseen === true) return [say('note.response-not-logged')];
    if (response !== null) return [say('note.headers-changed')];
    return [
      ...(mayBeGated(exchange) ? [say('note.local-network-unknown-page')] : []),
      say('note.record-calls'),
    ];
  },
  links: ['corsProtocol', 'mdnCors'],
};
