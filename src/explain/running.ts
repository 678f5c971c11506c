import { say } from '../words/say.ts';
import type { Case } from './case.ts';
import { kind } from './labels/not-cors.ts';
import { waitsForPreflight } from './labels/running.ts';
import type { ReasonExplanation } from './reason-explanation.ts';
import { cannotTell } from './verdicts/cannot-tell.ts';

/** The words for a request that still runs and of which nothing is settled: its response is still to come. */
export const running: ReasonExplanation = {
  ...cannotTell,
  title: 'running.title',
  summary(c) {
    const { target, method } = c.evidence;
    if (waitsForPreflight(c)) return say('running.summary.preflight', { target, method });
    // CORS may still come into what goes to the page's own origin: by a redirect.
    const isWithoutCors = ['websocket', 'webtransport', 'navigate'].includes(kind(c));
    return say(isWithoutCors ? 'running.summary.not-cors' : 'running.summary.no-response', { target });
  },
  notes: (c) => (mayWaitForPerson(c) ? [say('note.running-prompt')] : []),
};

function mayWaitForPerson({ exchange: { client, targetAddressSpace } }: Case): boolean {
  const { permissions, addressSpace } = client;
  // A page that is itself on this network or computer is asked nothing.
  if (!addressSpace.candidates.some((space) => space === 'public' || space === 'unknown')) return false;
  return (
    (permissions?.['local-network'] === 'prompt' && targetAddressSpace.candidates.includes('local')) ||
    (permissions?.['loopback-network'] === 'prompt' && targetAddressSpace.candidates.includes('loopback'))
  );
}
