import type { Verdict } from '../../engine/decision.ts';
import type { ReasonId } from '../../engine/reasons.ts';
import { say } from '../../words/say.ts';
import type { Text } from '../../words/text.ts';
import type { Case } from '../case.ts';
import { allowCredentialsMissingLabel } from './allow-credentials-missing.ts';
import { allowOriginInvalidLabel } from './allow-origin-invalid.ts';
import { allowOriginMismatchLabel } from './allow-origin-mismatch.ts';
import { allowOriginMissingLabel } from './allow-origin-missing.ts';
import { allowOriginRepeatedLabel } from './allow-origin-repeated.ts';
import { allowedLabel } from './allowed.ts';
import { cannotTellLabel } from './cannot-tell.ts';
import { headerNotAllowedLabel } from './header-not-allowed.ts';
import { methodNotAllowedLabel } from './method-not-allowed.ts';
import { notCorsLabel } from './not-cors.ts';
import { opaqueLabel } from './opaque.ts';
import { hasNoResponse, runningLabel, withRunning } from './running.ts';

/** Those that say more than their reason. */
const ofReasons = {
  'allow-credentials-missing': allowCredentialsMissingLabel,
  'allow-origin-invalid': allowOriginInvalidLabel,
  'allow-origin-mismatch': allowOriginMismatchLabel,
  'allow-origin-missing': allowOriginMissingLabel,
  'allow-origin-repeated': allowOriginRepeatedLabel,
  'header-not-allowed': headerNotAllowedLabel,
  'method-not-allowed': methodNotAllowedLabel,
  'preflight-status-not-ok': ({ evidence: { status } }) =>
    say('reason.preflight-status-not-ok.label', { status }),
  'scheme-not-cors': ({ evidence: { scheme } }) => say('reason.scheme-not-cors.label', { scheme }),
} as const satisfies { readonly [R in ReasonId]?: (c: Case) => Text };

/** Of a decision without a reason. `blocked` and `failed` always have one, or the log does not show it. */
const ofVerdicts: Readonly<Record<Verdict, (c: Case) => Text>> = {
  allowed: allowedLabel,
  opaque: opaqueLabel,
  'not-cors': notCorsLabel,
  'cannot-tell': cannotTellLabel,
  blocked: cannotTellLabel,
  failed: cannotTellLabel,
};

/** A few words for the list, with the value where that is the point. A list needs no more of an explanation. */
export function labelOf(c: Case): Text {
  if (hasNoResponse(c)) return runningLabel(c);
  const { reason, verdict } = c.decision;
  return withRunning(c, reason === null ? ofVerdicts[verdict](c) : reasonLabel(reason, c));
}

function reasonLabel(reason: ReasonId, c: Case): Text {
  return hasOwnLabel(reason) ? ofReasons[reason](c) : say(`reason.${reason}.label`);
}

function hasOwnLabel(reason: ReasonId): reason is keyof typeof ofReasons {
  return Object.hasOwn(ofReasons, reason);
}
