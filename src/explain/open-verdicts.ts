import type { Alternative, Decision, Verdict } from '../engine/decision.ts';
import { type PlainKey, say } from '../words/say.ts';
import type { Text } from '../words/text.ts';
import { reasonExplanations } from './families/register.ts';

const verdictNames: Readonly<Record<Verdict, PlainKey>> = {
  allowed: 'verdict-name.allowed',
  blocked: 'verdict-name.blocked',
  opaque: 'verdict-name.opaque',
  'not-cors': 'verdict-name.not-cors',
  failed: 'verdict-name.failed',
  'cannot-tell': 'verdict-name.cannot-tell',
};

/**
 * The likeliest verdict, and the likeliest that differs for a person, each with its condition; null where
 * there are no two. More would be read by nobody; the JSON has every one.
 */
export function openVerdicts({ alternatives }: Decision): Text | null {
  const settled = alternatives.filter(({ verdict }) => verdict !== 'cannot-tell');
  const [likeliest] = settled;
  const other = settled.find((each) => likeliest && isStopped(each) !== isStopped(likeliest)) ?? settled[1];
  return likeliest === undefined || other === undefined ? null : twoVerdicts(likeliest, other);
}

function twoVerdicts(one: Alternative, other: Alternative): Text {
  const [first, second] = [verdictText(one), verdictText(other)];
  if (one.mode !== other.mode)
    return say('alternatives.mode', { mode: one.mode, first, other: other.mode, second });
  if (one.origin !== other.origin) return say('alternatives.origin', { origin: one.origin, first, second });
  const isWith = [one, other].map(({ credentialsMode }) => credentialsMode === 'include');
  if (isWith[0] === isWith[1]) return say('alternatives.either', { first, second });
  return isWith[0]
    ? say('alternatives.credentials', { without: second, with: first })
    : say('alternatives.credentials', { without: first, with: second });
}

function isStopped({ verdict }: Alternative): boolean {
  return verdict === 'blocked' || verdict === 'failed';
}

function verdictText({ verdict, reason }: Alternative): Text {
  const name = say(verdictNames[verdict]);
  return reason === null
    ? name
    : say('alternative.verdict-because', { verdict: name, reason: say(reasonExplanations[reason].title) });
}
