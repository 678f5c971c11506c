import type { Verdict } from '../../engine/decision.ts';
import type { ReasonExplanation } from '../reason-explanation.ts';
import { allowed } from './allowed.ts';
import { cannotTell } from './cannot-tell.ts';
import { notCors } from './not-cors.ts';
import { opaque } from './opaque.ts';

/** The words for a decision without a reason. `blocked` and `failed` always have one, or the log does not show it. */
export const verdictExplanations: Readonly<Record<Verdict, ReasonExplanation>> = {
  allowed,
  opaque,
  'not-cors': notCors,
  'cannot-tell': cannotTell,
  blocked: cannotTell,
  failed: cannotTell,
};
