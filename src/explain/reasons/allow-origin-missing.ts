import { say } from '../../words/say.ts';
import type { Text } from '../../words/text.ts';
import type { Case } from '../case.ts';
import { consequence, opening } from '../phase-words.ts';
import type { ReasonExplanation } from '../reason-explanation.ts';
import { isRefusal, isServerError } from '../responding-layer.ts';
import { bareQuestion } from './preflight-status-not-ok.ts';

export const allowOriginMissing: ReasonExplanation = {
  title: 'reason.allow-origin-missing.title',
  summary,
  notes(c) {
    const { method, status } = c.evidence;
    if (isServerError(c.status)) return [];
    if (c.phase !== 'preflight') return [say('note.browser-rule')];
    return c.status !== null && c.status >= 300
      ? [say('note.allow-origin-checked-first', { status }), ...bareQuestion(c), say('note.browser-rule')]
      : [say('note.both-responses', { method }), say('note.browser-rule')];
  },
  links: ['corsCheck', 'mdnMissingAllowOrigin'],
};

/** An error without headers is an error first: it would be one for a page of the same origin too. */
function summary(c: Case): Text {
  const { target, method, status } = c.evidence;
  const preflight = c.phase === 'preflight';
  if (isServerError(c.status)) {
    return preflight
      ? say('reason.allow-origin-missing.summary.server-error-on-preflight', {
          target,
          method,
          status,
          consequence: consequence(c),
        })
      : say('reason.allow-origin-missing.summary.server-error', { target, status });
  }
  if (isRefusal(c.status)) {
    return preflight
      ? say('reason.allow-origin-missing.summary.refused-on-preflight', {
          target,
          method,
          status,
          consequence: consequence(c),
        })
      : say('reason.allow-origin-missing.summary.refused', { target, method, status });
  }
  return say('reason.allow-origin-missing.summary', { opening: opening(c), consequence: consequence(c) });
}
