import type { Decision, MissingFact } from '../../engine/decision.ts';
import { type PlainKey, say } from '../../words/say.ts';
import type { Text } from '../../words/text.ts';
import type { Case } from '../case.ts';

/** What would settle it, the most telling first: the label names the first. */
const inOrder: readonly MissingFact[] = [
  'url',
  'response-headers',
  'credentials-mode',
  'mode',
  'origin',
  'outcome',
];

const labels: Readonly<Record<MissingFact, PlainKey>> = {
  'credentials-mode': 'verdict.cannot-tell.label.credentials',
  mode: 'verdict.cannot-tell.label.mode',
  origin: 'verdict.cannot-tell.label.origin',
  'response-headers': 'verdict.cannot-tell.label.response-headers',
  outcome: 'verdict.cannot-tell.label.outcome',
  url: 'verdict.cannot-tell.label.url',
};

export function cannotTellLabel({ decision }: Case): Text {
  const first = mostTelling(decision);
  return first === null ? say('verdict.cannot-tell.label') : say(labels[first]);
}

/** The outcome is never the point where a fact about the request would settle it as well. */
export function mostTelling({ missing }: Decision): MissingFact | null {
  return inOrder.find((fact) => missing.includes(fact)) ?? null;
}
