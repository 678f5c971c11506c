import { say } from '../../words/say.ts';
import type { Text } from '../../words/text.ts';
import type { Case } from '../case.ts';
import { isRefusal, isServerError } from '../responding-layer.ts';

export function allowOriginMissingLabel({ phase, status, evidence, decision }: Case): Text {
  if (isServerError(status))
    return say('reason.allow-origin-missing.label.server-error', evidenceStatus(evidence));
  if (isRefusal(status)) return say('reason.allow-origin-missing.label.refused', evidenceStatus(evidence));
  if (phase === 'redirect') return say('reason.allow-origin-missing.label.redirect');
  if (phase === 'actual')
    return say(`reason.allow-origin-missing.label.${decision.hop > 0 ? 'redirected' : 'actual'}`);
  return status !== null && status >= 300
    ? say('reason.allow-origin-missing.label.preflight-status', evidenceStatus(evidence))
    : say('reason.allow-origin-missing.label.preflight');
}

const evidenceStatus = ({ status }: Case['evidence']) => ({ status });
