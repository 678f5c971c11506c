import type { Exchange } from '../engine/exchange.ts';

/** Whether Chromium itself reported the failure: what only it says, or does, is nothing to people who use another browser. */
export function isReportedByChromium({ outcome }: Exchange): boolean {
  // An empty error is what mixed content leaves.
  return outcome.kind === 'failure' && /^(?:net::|$)/.test(outcome.netError);
}
