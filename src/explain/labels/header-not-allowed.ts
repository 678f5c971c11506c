import { say } from '../../words/say.ts';
import type { Text } from '../../words/text.ts';
import type { Case } from '../case.ts';

export function headerNotAllowedLabel(c: Case): Text {
  return meaning(c) === 'literal'
    ? say('reason.header-not-allowed.label.wildcard')
    : say('reason.header-not-allowed.label', { name: c.evidence.name });
}

/** What a `*` in the list came to: nothing with credentials, everything but Authorization without. */
export function meaning({ decision, evidence }: Case): 'literal' | 'without-authorization' | 'not-listed' {
  if (evidence.wildcardIsLiteral !== 'true') return 'not-listed';
  const include = decision.credentialsMode.candidates[0] === 'include';
  return evidence.name === 'authorization' && !include ? 'without-authorization' : 'literal';
}
