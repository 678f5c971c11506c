import { factsOf, isFailedReason, type ReasonId, reasons } from '../../src/engine/reasons.ts';

export const reasonIds = Object.keys(reasons) as readonly ReasonId[];
export const failedReasonIds = reasonIds.filter(isFailedReason);
export const notCorsReasonIds = reasonIds.filter((reason) => factsOf(reason).verdict === 'not-cors');
