import type { Decision } from '../../engine/decision.ts';
import { type PlainKey, say } from '../../words/say.ts';
import { answersWords } from '../answers.ts';
import type { ReasonExplanation } from '../reason-explanation.ts';

type Missing = Decision['missing'][number];

/** What would settle it, the most telling first: the label names the first. */
const inOrder: readonly Missing[] = [
  'url',
  'response-headers',
  'credentials-mode',
  'mode',
  'origin',
  'preflight',
  'outcome',
];

const labels: Readonly<Record<Missing, PlainKey>> = {
  'credentials-mode': 'verdict.cannot-tell.label.credentials',
  mode: 'verdict.cannot-tell.label.mode',
  origin: 'verdict.cannot-tell.label.origin',
  'response-headers': 'verdict.cannot-tell.label.response-headers',
  preflight: 'verdict.cannot-tell.label.preflight',
  outcome: 'verdict.cannot-tell.label.outcome',
  url: 'verdict.cannot-tell.label.url',
};

/** What is open, and what would settle it. */
const words: Readonly<Record<Missing, PlainKey>> = {
  'credentials-mode': 'open.credentials-mode',
  mode: 'open.mode',
  origin: 'open.origin',
  'response-headers': 'open.response-headers',
  preflight: 'open.preflight',
  outcome: 'open.outcome',
  url: 'open.url',
};

export const cannotTell: ReasonExplanation = {
  title: 'verdict.cannot-tell.title',
  label({ decision }) {
    const first = mostTelling(decision);
    return first === null ? say('verdict.cannot-tell.label') : say(labels[first]);
  },
  /** At most three lines: what is open, what would settle it, and what it would be then. */
  summary({ decision }) {
    const first = mostTelling(decision);
    const open = say(first === null ? 'open.something' : words[first]);
    const answers = answersWords(decision);
    return answers === null ? open : say('open.join', { open, answers });
  },
  notes: () => [],
  links: ['corsProtocol', 'mdnCors'],
};

/** The outcome is never the point where a fact about the request would settle it as well. */
function mostTelling({ missing }: Decision): Missing | null {
  return inOrder.find((fact) => missing.includes(fact)) ?? null;
}
