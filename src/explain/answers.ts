import type { Alternative, Decision, Verdict } from '../engine/decision.ts';
import { type PlainKey, say } from '../words/say.ts';
import type { Text } from '../words/text.ts';
import { reasonExplanations } from './reasons/register.ts';

const verdictNames: Readonly<Record<Verdict, PlainKey>> = {
  allowed: 'verdict-name.allowed',
  blocked: 'verdict-name.blocked',
  opaque: 'verdict-name.opaque',
  'not-cors': 'verdict-name.not-cors',
  failed: 'verdict-name.failed',
  'cannot-tell': 'verdict-name.cannot-tell',
};

/** The most answers that one sentence can hold. */
const MOST = 4;

/** Each answer under what would make it so, as one sentence without its full stop; null where there are no answers. */
export function answersWords({ alternatives }: Decision): Text | null {
  const [first, ...others] = alternatives.slice(0, MOST).map((each) => answerWords(each, alternatives));
  if (first === undefined) return null;
  return others.reduce<Text>((text, answer) => say('answer.join', { first: text, rest: answer }), first);
}

function answerWords(answer: Alternative, all: readonly Alternative[]): Text {
  const verdict = answerVerdict(answer);
  const differ = (of: (each: Alternative) => string) => all.some((each) => of(each) !== of(answer));
  if (differ(({ mode }) => mode)) return say('answer.with-mode', { mode: answer.mode, verdict });
  if (differ(({ origin }) => origin)) return say('answer.with-origin', { origin: answer.origin, verdict });
  if (differ(({ credentialsMode }) => credentialsMode))
    return answer.credentialsMode === 'include'
      ? say('answer.with-credentials', { verdict })
      : say('answer.without-credentials', { verdict });
  return say('answer.then', { verdict });
}

function answerVerdict({ verdict, reason }: Alternative): Text {
  const name = say(verdictNames[verdict]);
  return reason === null
    ? name
    : say('answer.verdict-because', { verdict: name, reason: say(reasonExplanations[reason].title) });
}
