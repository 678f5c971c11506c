import type { Decision } from '../../engine/decision.ts';
import { type PlainKey, say } from '../../words/say.ts';
import type { Text } from '../../words/text.ts';
import { answersWords } from '../answers.ts';
import type { ReasonExplanation } from '../reason-explanation.ts';

type Missing = Decision['missing'][number];

/** What would settle it, the most telling first: the label names the first. */
const inOrder: readonly Missing[] = [
  'url',
  'credentials-mode',
  'mode',
  'origin',
  'response-headers',
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

const words: Readonly<Record<Missing, PlainKey>> = {
  'credentials-mode': 'missing.credentials-mode',
  mode: 'missing.mode',
  origin: 'missing.origin',
  'response-headers': 'missing.response-headers',
  preflight: 'missing.preflight',
  outcome: 'missing.outcome',
  url: 'missing.url',
};

export const cannotTell: ReasonExplanation = {
  title: 'verdict.cannot-tell.title',
  label({ decision }) {
    const [first] = missingFacts(decision);
    return first === undefined ? say('verdict.cannot-tell.label') : say(labels[first]);
  },
  summary({ decision }) {
    const missing = missingWords(missingFacts(decision));
    const answers = answersWords(decision);
    return answers === null
      ? say('verdict.cannot-tell.summary', { missing })
      : say('verdict.cannot-tell.summary.answers', { missing, answers });
  },
  notes: () => [],
  links: ['corsProtocol', 'mdnCors'],
};

/** The outcome alone is never the point where a fact about the request would settle it as well. */
function missingFacts({ missing }: Decision): readonly Missing[] {
  const all = inOrder.filter((fact) => missing.includes(fact));
  const settling = all.filter((fact) => fact !== 'outcome');
  return settling.length > 0 ? settling : all;
}

function missingWords(facts: readonly Missing[]): Text {
  const [first, ...others] = facts;
  if (first === undefined) return say('missing.something');
  return others.length === 0
    ? say(words[first])
    : say('missing.join', { first: say(words[first]), rest: missingWords(others) });
}
