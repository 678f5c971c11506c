import type { ReasonId } from '../../engine/reasons.ts';
import { corsReasons } from '../families/cors.ts';
import { localNetworkReasons } from '../families/local-network.ts';
import { networkReasons } from '../families/network.ts';
import { policiesReasons } from '../families/policies.ts';
import { requestsReasons } from '../families/requests.ts';
import type { ReasonExplanation } from '../reason-explanation.ts';

/** The words for every reason; one that is missing does not compile. */
export const reasonExplanations: Readonly<Record<ReasonId, ReasonExplanation>> = {
  ...corsReasons,
  ...requestsReasons,
  ...localNetworkReasons,
  ...networkReasons,
  ...policiesReasons,
};
