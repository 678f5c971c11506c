import type { ReasonId } from '../../engine/reasons.ts';
import type { ReasonExplanation } from '../reason-explanation.ts';
import { corsReasons } from './cors.ts';
import { localNetworkReasons } from './local-network.ts';
import { networkReasons } from './network.ts';
import { policiesReasons } from './policies.ts';
import { preflightReasons } from './preflight.ts';
import { requestsReasons } from './requests.ts';
import { valuesReasons } from './values.ts';

/** The words for every reason; one that is missing does not compile. */
export const reasonExplanations: Readonly<Record<ReasonId, ReasonExplanation>> = {
  ...corsReasons,
  ...valuesReasons,
  ...preflightReasons,
  ...requestsReasons,
  ...localNetworkReasons,
  ...networkReasons,
  ...policiesReasons,
};
