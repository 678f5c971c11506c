import type { MissingFact } from '../../engine/decision.ts';
import { type PlainKey, say } from '../../words/say.ts';
import { mostTelling } from '../labels/cannot-tell.ts';
import { openVerdicts } from '../open-verdicts.ts';
import type { ReasonExplanation } from '../reason-explanation.ts';

/** What is open, and what would settle it. */
const words: Readonly<Record<MissingFact, PlainKey>> = {
  'credentials-mode': 'open.credentials-mode',
  mode: 'open.mode',
  origin: 'open.origin',
  'response-headers': 'open.response-headers',
  outcome: 'open.outcome',
  url: 'open.url',
};

export const cannotTell: ReasonExplanation = {
  title: 'verdict.cannot-tell.title',
  /** At most three lines: what is open, what would settle it, and what it would be then. */
  summary({ decision }) {
    const first = mostTelling(decision);
    const open = say(first === null ? 'open.something' : words[first]);
    const verdicts = openVerdicts(decision);
    return verdicts === null ? open : say('open.join', { open, verdicts });
  },
  notes: () => [],
  links: ['corsProtocol', 'mdnCors'],
};
