import type { ReasonId } from '../../engine/reasons.ts';
import { type PlainKey, say } from '../../words/say.ts';
import type { Text } from '../../words/text.ts';
import type { Case } from '../case.ts';
import type { ReasonExplanation } from '../reason-explanation.ts';

export const noBrowser: ReasonExplanation = {
  title: 'reason.no-browser.title',
  summary: (c) => say('reason.no-browser.summary', { who: who(c) }),
  notes: (c) => [would(c)],
  links: ['corsProtocol', 'mdnCors'],
};

function who({ evidence: { userAgent }, exchange: { client } }: Case): Text {
  if (client.program?.source === 'nothing') return say('reason.no-browser.who.nothing');
  return userAgent === undefined
    ? say('reason.no-browser.who.writer')
    : say('reason.no-browser.who.user-agent', { userAgent });
}

/** What a browser would decide for a page that asks the same. */
function would({ evidence }: Case): Text {
  if (evidence.would === 'allowed') return say('reason.no-browser.would.allowed');
  if (evidence.would === 'blocked' && evidence.wouldReason !== undefined) {
    const title = `reason.${evidence.wouldReason as ReasonId}.title` as PlainKey;
    return say('reason.no-browser.would.blocked', { reason: say(title) });
  }
  return say('reason.no-browser.would.open');
}
