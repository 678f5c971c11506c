import { lastHop } from '../engine/exchange.ts';
import { say } from '../words/say.ts';
import type { Text } from '../words/text.ts';
import type { Case } from './case.ts';
import type { ReasonExplanation } from './reason-explanation.ts';
import { cannotTell } from './verdicts/cannot-tell.ts';

/** The words for a request that still runs and of which nothing is settled: its response is still to come. */
export const running: ReasonExplanation = {
  ...cannotTell,
  title: 'running.title',
  label: (c) => say(waitsForPreflight(c) ? 'running.label.preflight' : 'running.label.no-response'),
  summary(c) {
    const { target, method } = c.evidence;
    return waitsForPreflight(c)
      ? say('running.summary.preflight', { target, method })
      : say('running.summary.no-response', { target });
  },
  notes: (c) => (mayWaitForPerson(c) ? [say('note.running-prompt')] : []),
};

/** Whether the response is still to come. */
export function isUnanswered({ exchange }: Case): boolean {
  return exchange.running === true && exchange.outcome.kind === 'pending';
}

/** What a label says of a request that still runs, and whose headers settle the rest. */
export function withRunning({ exchange }: Case, label: Text): Text {
  return exchange.running ? say('running.label', { label }) : label;
}

function waitsForPreflight({ exchange }: Case): boolean {
  const { preflight, response } = lastHop(exchange);
  return preflight !== null && preflight.response === null && response === null;
}

function mayWaitForPerson({ exchange: { client, targetAddressSpace } }: Case): boolean {
  const { permissions, addressSpace } = client;
  // A page that is itself on this network or computer is asked nothing.
  if (!addressSpace.candidates.some((space) => space === 'public' || space === 'unknown')) return false;
  return (
    (permissions?.['local-network'] === 'prompt' && targetAddressSpace.candidates.includes('local')) ||
    (permissions?.['loopback-network'] === 'prompt' && targetAddressSpace.candidates.includes('loopback'))
  );
}
