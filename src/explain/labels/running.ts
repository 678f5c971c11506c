import { lastHop } from '../../engine/exchange.ts';
import { say } from '../../words/say.ts';
import type { Text } from '../../words/text.ts';
import type { Case } from '../case.ts';

export function runningLabel(c: Case): Text {
  return say(waitsForPreflight(c) ? 'running.label.preflight' : 'running.label.no-response');
}

/** What a label says of a request that still runs, and whose headers settle the rest. */
export function withRunning({ exchange }: Case, label: Text): Text {
  return exchange.running ? say('running.label', { label }) : label;
}

/** Whether the response is still to come. */
export function hasNoResponse({ exchange }: Case): boolean {
  return exchange.running === true && exchange.outcome.kind === 'pending';
}

export function waitsForPreflight({ exchange }: Case): boolean {
  const { preflight, response } = lastHop(exchange);
  return preflight !== null && preflight.response === null && response === null;
}
